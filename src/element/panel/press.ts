/** Reads what she pressed: the one place where the page's events become what she did. */
export type Act =
  | { do: 'answer'; pressed: HTMLElement; form: HTMLFormElement; step: string }
  | { do: 'change'; turn: number }
  | { do: 'page'; page: string }
  | { do: 'room'; programme: string }
  /** `area` is passed on because she said so, and empty when she did not. */
  | { do: 'enter'; programme: string; area: string }
  | { do: 'unfold'; key: string }
  | { do: 'speak'; lang: string }
  | { do: 'copy'; text: string }
  | { do: 'back' | 'menu' | 'close-sheet' | 'ask-restart' | 'restart' | 'hide' | 'print' | 'list-again' };

const plain = ['back', 'menu', 'close-sheet', 'ask-restart', 'restart', 'hide', 'print', 'list-again'] as const;
type Plain = (typeof plain)[number];
const isPlain = (name: string): name is Plain => (plain as readonly string[]).includes(name);

/** What a click or a submit means, or null when it means nothing to the conversation. */
export function actOf(event: Event): Act | null {
  const target = event instanceof SubmitEvent ? event.submitter : event.target;
  const pressed = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (pressed === null) return null;
  const { answer, typed, change, page, room, enter, area = '', unfold, speak, copy, do: named } = pressed.dataset;
  const form = pressed.closest('form');
  if (form?.dataset.step !== undefined && (answer !== undefined || (typed !== undefined && event.type === 'submit'))) {
    return { do: 'answer', pressed, form, step: form.dataset.step };
  }
  if (change !== undefined) return { do: 'change', turn: Number(change) };
  if (page !== undefined) return { do: 'page', page };
  if (room !== undefined) return { do: 'room', programme: room };
  if (enter !== undefined) return { do: 'enter', programme: enter, area };
  if (unfold !== undefined) return { do: 'unfold', key: unfold };
  if (speak !== undefined) return { do: 'speak', lang: speak };
  if (copy !== undefined) return { do: 'copy', text: copy };
  return named !== undefined && isPlain(named) ? { do: named } : null;
}
