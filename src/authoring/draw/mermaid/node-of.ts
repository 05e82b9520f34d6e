/** One step as a node of a flowchart: its shape tells its kind, its words what it says and where its other roads lead. */
import type { Arrows } from '../layout/arrows.ts';
import type { DrawnStep, Kind, Road } from '../picture.ts';
import { changeSigns } from './change-signs.ts';
import { nodeId } from './node-id.ts';
import { mermaidLabel } from './mermaid-text.ts';

const shapes: Record<Kind, [open: string, close: string]> = {
  question: ['(', ')'],
  passage: ['[', ']'],
  fork: ['{{', '}}'],
  outcome: ['([', '])'],
  page: ['[[', ']]'],
};

export function nodeOf(step: DrawnStep, { isArrow }: Pick<Arrows, 'isArrow'>, nameOf: (id: string) => string): string {
  const { id, kind, name, says, asks, start, risk, outcome, change, changes, roads } = step;
  const marks = roads.filter((road) => !isArrow(road)).map((road) => markWords(road, nameOf(road.to)));
  return `${nodeId(id)}${shaped(kind, [
    `${change ? changeSigns[change] : ''}${name}`,
    ...(start ? ['The conversation starts here'] : []),
    ...(risk ? ['Urgent help comes first here'] : []),
    ...(outcome !== undefined && outcome !== id ? [`Outcome: ${outcome}`] : []),
    ...(changes ? [`changed: ${changes.join(', ')}`] : []),
    ...(says ? [says] : []),
    ...(asks ? [asks] : []),
    ...marks,
  ])}`;
}

const markWords = ({ label, lost }: Road, name: string): string => `${label} → ${name}${lost ? ' (no such step)' : ''}`;

export const shaped = (kind: Kind, lines: readonly string[]): string => `${shapes[kind][0]}${mermaidLabel(lines)}${shapes[kind][1]}`;
