/** The picture as a Mermaid flowchart, for a pull request. */
import { arrowsOf, type Arrows } from '../layout/arrows.ts';
import { usualWords } from '../layout/usual-words.ts';
import type { DrawnStep, Kind, Picture, Road } from '../picture.ts';
import { namesIn } from '../names-in.ts';
import { changeColours, kindColours } from '../svg/palette.ts';
import { changeSigns } from './change-signs.ts';
import { legend } from './legend.ts';
import { mermaidLabel } from './mermaid-text.ts';
import { nodeId } from './node-id.ts';
import { nodeOf } from './node-of.ts';

export interface MermaidDrawing {
  picture: Picture;
  compared: boolean;
  summary: string;
}

/** What GitHub draws at most; a page cannot ask for more. */
export const MOST_LETTERS = 50_000;
export const MOST_ARROWS = 500;

export function drawMermaid(drawing: MermaidDrawing): string {
  const whole = flowchart(drawing);
  if (!drawing.compared || fits(whole)) return whole;
  const { picture } = drawing;
  return flowchart({ ...drawing, picture: changedOnly(picture), summary: `${drawing.summary} Too large to draw whole here: only what differs, and the steps beside it.` });
}

/** Whether GitHub would draw it. */
export const fits = (text: string): boolean => text.length <= MOST_LETTERS && (text.match(ARROW) ?? []).length <= MOST_ARROWS;
const ARROW = /^ {2}\S+ (?:-->|-\.->|==>)/gm;

/** Mermaid breaks lines early, and long steps would be towers. */
const WIDE = 320;

function flowchart({ picture, compared, summary }: MermaidDrawing): string {
  const arrows = arrowsOf(picture);
  // A mark has no colour of its own here, so what differs is always an arrow.
  const drawn: Arrows = { ...arrows, isArrow: (road) => arrows.isArrow(road) || (!road.lost && !road.over && road.change !== undefined) };
  const usual = usualWords(picture, drawn);
  const around = { arrows: drawn, usual, nameOf: namesIn(picture.steps) };
  const roads = picture.steps.flatMap((step) => step.roads.filter(drawn.isArrow).map((road) => ({ step, road })));
  return [
    '---',
    `title: ${JSON.stringify(`${picture.title} (${picture.id})`)}`,
    'config:',
    '  flowchart:',
    `    wrappingWidth: ${WIDE}`,
    '---',
    'flowchart LR',
    `  %% ${summary.replace(/[{}%\n]/g, ' ')}`,
    ...picture.steps.map((step) => `  ${nodeOf(step, around)}:::${step.change ?? (compared ? 'same' : step.kind)}`),
    ...roads.map(({ step, road }) => `  ${nodeId(step.id)} ${lineOf(road)} ${nodeId(road.to)}`),
    ...legend(compared, usual.byStep).map((line) => `  ${line}`),
    ...roads.flatMap(({ road }, index) => (road.change ? [`  linkStyle ${index} stroke:${changeColours[road.change].line},stroke-width:2px${road.change === 'removed' ? ',stroke-dasharray:6 4' : ''}`] : [])),
    ...classes(compared).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

const lineOf = ({ change, label }: Road): string => {
  const line = change === 'removed' ? '-.->' : change === 'added' ? '==>' : '-->';
  return `${line}|${mermaidLabel([`${change ? changeSigns[change] : ''}${label}`])}|`;
};

function classes(compared: boolean): string[] {
  const define = (name: string, { line, head }: { line: string; head: string }, more = ''): string => `classDef ${name} fill:${head},stroke:${line},color:#1c1c22${more}`;
  const kinds = Object.entries(kindColours) as [Kind, (typeof kindColours)[Kind]][];
  if (!compared) return kinds.map(([kind, colours]) => define(kind, colours));
  return [
    'classDef same fill:#eeeef1,stroke:#8b8b94,color:#1c1c22',
    define('added', changeColours.added, ',stroke-width:3px'),
    define('removed', changeColours.removed, ',stroke-width:2px,stroke-dasharray:6 4'),
    define('changed', changeColours.changed, ',stroke-width:2px'),
  ];
}

/** What differs and the steps it touches, with no other road between them. */
function changedOnly(picture: Picture): Picture {
  const near = new Set<string>();
  for (const step of picture.steps) {
    if (step.change) near.add(step.id);
    for (const road of step.roads) if (road.change) near.add(step.id).add(road.to);
  }
  const kept = picture.steps.filter(({ id }) => near.has(id));
  return { ...picture, steps: kept.map((step): DrawnStep => ({ ...step, roads: step.roads.filter(({ change }) => change) })) };
}
