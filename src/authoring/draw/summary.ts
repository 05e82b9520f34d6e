/** A picture in a few sentences: at its head, and for who cannot see it. */
import type { DrawnStep, Kind, Picture } from './picture.ts';

export function summaryOf({ steps }: Picture): string {
  const count = (kind: Kind): number => steps.filter((step) => step.kind === kind).length;
  const roads = steps.flatMap((step) => step.roads).filter(({ over }) => !over);
  const start = steps.find((step) => step.start);
  const kinds = [
    counted(count('question'), 'question', 'questions'),
    counted(count('passage') + count('fork'), 'passage without a question', 'passages without a question'),
    counted(count('outcome'), 'outcome', 'outcomes'),
  ];
  return [
    `${counted(steps.length - count('page'), 'step', 'steps')} (${kinds.join(', ')}), ${counted(roads.length, 'road', 'roads')} and ${counted(count('page'), 'page', 'pages')}.`,
    ...(start ? [`It starts at “${start.name}”.`] : []),
    ...walked(steps),
  ].join(' ');
}

function walked(steps: readonly DrawnStep[]): string[] {
  const roads = steps.flatMap((step) => step.roads).filter(({ journeys }) => journeys !== undefined);
  if (roads.length === 0) return [];
  const without = roads.filter(({ journeys }) => journeys === 0).length;
  return [without === 0 ? 'Journeys take every road.' : `Journeys take ${roads.length - without} of the roads; ${counted(without, 'is', 'are')} taken by none.`];
}

export const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;
