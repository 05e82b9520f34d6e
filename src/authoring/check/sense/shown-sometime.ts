/** Messages and choices that no woman would ever see, and questions that would leave some without any choice. */
import type { Condition } from '../../../flow/condition.ts';
import type { Problem } from '../../problem.ts';
import type { Path } from '../../read/written.ts';
import { conditionsOf } from '../conditions.ts';
import type { Talk, TalkCheck } from '../subject.ts';
import { casesOf, holdsIn, type ValuesOf } from './cases.ts';
import { readingsOf } from './readings.ts';

export const shownSometime: TalkCheck = (talk) =>
  conditionsOf(talk.written.value)
    .filter(({ path }) => path[2] !== 'next')
    .flatMap(({ condition, path }) => neverShown(condition, path, talk));

function neverShown(condition: Condition, path: Path, talk: Talk): Problem[] {
  const { flow, written, graph } = talk;
  const [owner, id] = path;
  if (owner === 'steps' && !graph.reached.has(String(id))) return [];
  const cases = casesOf([condition], flow, valuesAt(path, talk));
  if (cases === undefined || cases.some((one) => holdsIn(condition, flow, one))) return [];
  if (owner === 'steps' && readingsOf(talk).readsUngiven(condition, String(id), 'at')) return [];
  const what = path.includes('choices') ? 'choice is never offered' : 'message is never shown';
  return [written.problem(path, { message: `This can never hold here, so the ${what}.`, advice: 'Look at what she can have answered when she comes here, or take it away.', mayWait: true }, 'name')];
}

export const someChoice: TalkCheck = (talk) => {
  const { flow, written, graph } = talk;
  return Object.entries(flow.steps).flatMap(([id, { ask }]): Problem[] => {
    if (ask?.kind !== 'choice' || !graph.reached.has(id)) return [];
    const conditions = Object.values(ask.choices).map(({ when }) => when);
    if (conditions.includes(undefined)) return [];
    const path = ['steps', id, 'ask', 'choices'];
    const all = conditions.flatMap((when) => when ?? []);
    const none = casesOf(all, flow, valuesAt(path, talk))?.find((one) => !all.some((when) => holdsIn(when, flow, one)));
    return none === undefined
      ? []
      : [written.problem(path, { message: `When ${none.says.join(' and ')}, no choice would be offered and she could not go on.`, advice: 'Leave at least one choice without “when”.' }, 'name')];
  });
};

/** A page lies over the conversation: it can meet her with anything answered, or nothing. */
function valuesAt([owner, id]: Path, talk: Talk): ValuesOf {
  const readings = readingsOf(talk);
  return (answer) => (owner === 'pages' ? readings.anything(answer) : (readings.way(answer)?.at(String(id)) ?? [null]));
}
