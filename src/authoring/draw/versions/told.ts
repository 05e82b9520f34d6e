/** What differs between two versions, in one paragraph. */
import type { Change, DrawnStep, Picture } from '../picture.ts';
import { listed } from '../../nearest.ts';
import { counted } from '../summary.ts';

/** `picture`: both versions in one. */
export function told(picture: Picture, against: string): string {
  const steps = (change: Change): DrawnStep[] => picture.steps.filter((step) => step.change === change);
  const roads = (change: Change): number => picture.steps.flatMap((step) => step.roads.filter((road) => road.change === change)).length;
  const [added, removed, changed] = [steps('added'), steps('removed'), steps('changed')];
  const parts = [
    ...(added.length > 0 ? [`${counted(added.length, 'step is', 'steps are')} new (${named(added)})`] : []),
    ...(removed.length > 0 ? [`${counted(removed.length, 'step was', 'steps were')} taken away (${named(removed)})`] : []),
    ...(roads('added') > 0 ? [`${counted(roads('added'), 'road is', 'roads are')} new`] : []),
    ...(roads('removed') > 0 ? [`${counted(roads('removed'), 'road was', 'roads were')} taken away`] : []),
    ...(roads('changed') > 0 ? [`${counted(roads('changed'), 'road has', 'roads have')} other words`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'step', 'steps')} changed: ${changesOf(changed)}`] : []),
  ];
  return parts.length === 0 ? `Against ${against}, nothing differs.` : `Against ${against}: ${parts.join('; ')}.`;
}


const named = (steps: readonly DrawnStep[]): string => listed(steps.map(({ name }) => name), 12);

const MOST = 12;

const changesOf = (steps: readonly DrawnStep[]): string => {
  const said = steps.slice(0, MOST).map(({ name, changes = [] }) => `“${name}” (${changes.join(', ')})`);
  return [...said, ...(steps.length > MOST ? [`and ${steps.length - MOST} more`] : [])].join(', ');
};
