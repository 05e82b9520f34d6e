/** Reads what she pressed: the one place where the page's events become what she did. */
import { fieldsOf, questions, type Field, type Question } from './form/fields.ts';

const plain = ['begin', 'begin-worker', 'skip', 'back', 'together', 'apart', 'send', 'retry', 'leave', 'close', 'save', 'copy'] as const;
type Plain = (typeof plain)[number];

export type Act = { do: Plain } | { do: 'onward' } | { do: 'speak'; lang: string } | { do: 'change'; question: Question } | { do: 'field'; field: Field };

const isPlain = (name: string): name is Plain => (plain as readonly string[]).includes(name);
const fields: readonly string[] = Object.values(fieldsOf).flat();

export function actOf(event: Event): Act | null {
  if (event.type === 'submit') return { do: 'onward' };
  const pressed = event.target instanceof Element ? event.target.closest<HTMLElement>('button, a') : null;
  if (pressed === null) return null;
  const { do: named, change, field, speak } = pressed.dataset;
  const question = questions.find((each) => each === change);
  if (question !== undefined) return { do: 'change', question };
  if (field !== undefined && fields.includes(field)) return { do: 'field', field: field as Field };
  if (speak !== undefined) return { do: 'speak', lang: speak };
  return named !== undefined && isPlain(named) ? { do: named } : null;
}
