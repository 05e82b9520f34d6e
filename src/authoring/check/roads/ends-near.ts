/** From every step an end can be reached: no woman is caught where nothing more comes. */
import type { TalkCheck } from '../subject.ts';
import { reach } from '../graph.ts';

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
  return Object.keys(flow.steps)
    .filter((id) => !canEnd.has(id) && graph.reached.has(id))
    .map((id) =>
      written.problem(['steps', id], {
        message: 'From this step no end of the conversation can be reached.',
        advice: 'Lead one of its branches towards a step with an “outcome”.',
      }, 'name'));
};
