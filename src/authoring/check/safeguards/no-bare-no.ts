/** No end is a bare no: each asks what she would like next, and people she can reach are near. */
import type { Flow, Say } from '../../../flow/flow.ts';
import type { Problem } from '../../problem.ts';
import type { Graph } from '../graph.ts';
import type { TalkCheck } from '../subject.ts';

/** How many answers away the people may be: one to say what she needs, one to say where. */
const NEAR = 2;

export const noBareNo: TalkCheck = ({ written, flow, graph }) =>
  Object.entries(flow.steps).flatMap(([id, { outcome, ask }]): Problem[] => {
    if (outcome === undefined) return [];
    const path = ['steps', id];
    if (ask === undefined)
      return [written.problem(path, { message: 'This end asks nothing, so nobody can stand on it.', advice: 'Ask what she would like to do next.' }, 'name')];
    return peopleNear(id, flow, graph)
      ? []
      : [written.problem(path, { message: `From this end she cannot reach anybody within ${NEAR} answers.`, advice: 'Show services, a card or a programme here, or one answer on.' }, 'name')];
  });

function peopleNear(end: string, flow: Flow, graph: Graph): boolean {
  let here = new Set([end]);
  const seen = new Set<string>();
  for (let answers = 0; answers <= NEAR; answers += 1) {
    const onward = new Set<string>();
    // A set hands out what is added while it is walked through: silent steps cost her no answer.
    for (const id of here) {
      const step = flow.steps[id];
      if (step?.say.some(reaches)) return true;
      seen.add(id);
      for (const { to } of graph.from.get(id) ?? []) if (!seen.has(to)) (step?.ask ? onward : here).add(to);
    }
    here = onward;
  }
  return false;
}

const reaches = (message: Say): boolean =>
  message.kind === 'services' || message.kind === 'programme' || (message.kind === 'card' && message.contacts.length > 0);
