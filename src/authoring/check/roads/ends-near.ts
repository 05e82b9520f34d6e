/** From every step an end can be reached: no woman is caught where nothing more comes. */
import { listed } from '../../nearest.ts';
import { reach } from '../graph.ts';
import type { TalkCheck } from '../subject.ts';

export const endsNear: TalkCheck = ({ written, flow, graph }) => {
  const ends = Object.keys(flow.steps).filter((id) => flow.steps[id]?.outcome !== undefined);
  if (ends.length === 0)
    return [
      written.problem(['steps'], {
        message: 'No step of this conversation is an end.',
        advice: 'Give at least one step an “outcome”, so that journeys can say where a woman ends.',
      }, 'name'),
    ];
  const canEnd = reach(ends, (id) => (graph.into.get(id) ?? []).map(({ from }) => from));
  const caught = Object.keys(flow.steps).filter((id) => !canEnd.has(id) && graph.reached.has(id));
  const [first] = caught;
  return first === undefined
    ? []
    : [
        written.problem(['steps', first], {
          message: `No end of the conversation can be reached from ${listed(caught)}.`,
          advice: 'Lead one of their branches towards a step with an “outcome”.',
        }, 'name'),
      ];
};
