/** One step as a node of a flowchart: its shape tells its kind, its words what it says and where its other roads lead. */
import type { Arrows } from '../layout/arrows.ts';
import type { UsualWords } from '../layout/usual-words.ts';
import type { DrawnStep, Kind, Road } from '../picture.ts';
import { changeSigns } from './change-signs.ts';
import { nodeId } from './node-id.ts';
import { mermaidLabel } from './mermaid-text.ts';

const shapes: Record<Kind, [open: string, close: string]> = {
  question: ['(', ')'],
  passage: ['[', ']'],
  fork: ['{{', '}}'],
  outcome: ['[[', ']]'],
  page: ['>', ']'],
};

export interface Around {
  arrows: Pick<Arrows, 'isArrow'>;
  usual: Pick<UsualWords, 'isUsual'>;
  nameOf: (id: string) => string;
}

export function nodeOf(step: DrawnStep, { arrows, usual, nameOf }: Around): string {
  const { id, kind, name, says, asks, start, risk, outcome, change, changes, roads } = step;
  const marks = roads.filter((road) => !arrows.isArrow(road));
  const short = marks.filter(usual.isUsual).map(({ to }) => nameOf(to));
  return `${nodeId(id)}${shaped(kind, [
    `${change ? changeSigns[change] : ''}${name}`,
    ...(start ? ['The conversation starts here'] : []),
    ...(risk ? ['Urgent help comes first here'] : []),
    ...(outcome !== undefined && outcome !== id ? [`Outcome: ${outcome}`] : []),
    ...(changes ? [`changed: ${changes.join(', ')}`] : []),
    ...(says ? [cut(says)] : []),
    ...(asks ? [asks] : []),
    ...marks.filter((road) => !usual.isUsual(road)).map((road) => markWords(road, nameOf(road.to))),
    ...(short.length > 0 ? [`→ ${short.join(' · → ')}`] : []),
  ])}`;
}

const markWords = ({ label }: Road, name: string): string => `${label} → ${name}`;

export const shaped = (kind: Kind, lines: readonly string[]): string => `${shapes[kind][0]}${mermaidLabel(lines)}${shapes[kind][1]}`;

/** What a step says is there to know it by; where it leads is told whole. */
const LONGEST = 110;

const cut = (words: string): string => {
  const letters = Array.from(words);
  return letters.length <= LONGEST ? words : `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…`;
};
