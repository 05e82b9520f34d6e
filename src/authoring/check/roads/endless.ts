/** No circle of steps that ask nothing: the chat would go round in it for ever and freeze her phone. */
import type { Flow } from '../../../flow/flow.ts';
import type { TalkCheck } from '../subject.ts';

export const endless: TalkCheck = ({ written, flow, graph }) => {
  const silent = (id: string): boolean => flow.steps[id]?.ask === undefined;
  return circles(flow, (id) => (graph.from.get(id) ?? []).map(({ to }) => to).filter(silent), silent).map((circle) => {
    const [first = ''] = circle;
    return written.problem(['steps', first], {
      message: `These steps lead round in a circle and ask nothing: ${[...circle, first].join(' → ')}.`,
      advice: 'Ask something in one of them, or lead one of them out of the circle.',
    }, 'name');
  });
};

/** One circle for each place where a silent road leads back to a step that is still being followed. */
function circles(flow: Flow, onward: (id: string) => string[], silent: (id: string) => boolean): string[][] {
  const done = new Set<string>();
  const found: string[][] = [];
  for (const start of Object.keys(flow.steps).filter(silent)) {
    const trail: string[] = [];
    const waiting: { id: string; rest: string[] }[] = [];
    const enter = (id: string): void => {
      trail.push(id);
      waiting.push({ id, rest: onward(id) });
    };
    if (!done.has(start)) enter(start);
    for (let top = waiting.at(-1); top; top = waiting.at(-1)) {
      const to = top.rest.shift();
      if (to === undefined) {
        done.add(top.id);
        waiting.pop();
        trail.pop();
      } else if (trail.includes(to)) {
        found.push(trail.slice(trail.indexOf(to)));
      } else if (!done.has(to)) enter(to);
    }
  }
  return found;
}
