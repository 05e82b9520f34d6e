/** Outcomes and branches that no journey walks: a mistake in them would go unseen. */
import type { Walk } from '../../journey/walk.ts';
import type { Problem } from '../../problem.ts';
import type { Talk } from '../subject.ts';

export function uncovered(walks: readonly Walk[], { flow, written }: Talk): Problem[] {
  const ended = new Set(walks.flatMap(({ steps }) => flow.steps[steps.at(-1) ?? '']?.outcome ?? []));
  const taken = new Set(walks.flatMap(({ branches }) => [...branches]));
  return Object.entries(flow.steps).flatMap(([id, step]): Problem[] => [
    ...(step.outcome !== undefined && !ended.has(step.outcome)
      ? [written.problem(['steps', id, 'outcome'], { message: `No journey ends in “${step.outcome}”.`, advice: 'Write one that does, so that nobody can break the way to it unseen.', severity: 'warning' })]
      : []),
    ...step.next.flatMap(({ to }, index) =>
      taken.has(`${id}.${index}`)
        ? []
        : [written.problem(['steps', id, 'next', index], { message: `No journey goes from here to “${to}”.`, advice: 'Write one that does, if a mistake here would lead her wrong.', severity: 'note' })]),
  ]);
}
