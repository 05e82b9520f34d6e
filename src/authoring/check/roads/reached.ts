/** Every step can be come to: one that cannot was forgotten, or a road to it was lost. */
import type { TalkCheck } from '../subject.ts';

export const reached: TalkCheck = ({ written, graph }) =>
  Object.keys(written.value.steps)
    .filter((id) => !graph.reached.has(id))
    .map((id) =>
      written.problem(['steps', id], {
        message: 'Nothing leads to this step.',
        advice: 'Name it in the “next” of a step or in a topic, or take it away.',
      }, 'name'));
