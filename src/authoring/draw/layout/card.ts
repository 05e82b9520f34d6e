/** One step with the place of everything in it, measured from its own top left corner. */
import type { Arrows } from './arrows.ts';
import type { DrawnStep, Road } from '../picture.ts';
import { textWidth } from './text-width.ts';
import type { UsualWords } from './usual-words.ts';
import { wrapLines } from './wrap-lines.ts';

export const WIDTH = 250;
export const SIZE = 10.5;
export const SMALL = 9;
export const NAME = 12;
export const LINE = 14;
export const PAD = 8;
const HEAD = 20;
const NOTE = 11.5;
/** Room for the arrow of a mark before its name, and for the square of the map after it. */
export const MARK_ARROW = 13;
export const SQUARE = 22;
/** Between two marks on one line. */
const GAP = 10;

export type Style = 'name' | 'note' | 'risk' | 'change' | 'says' | 'asks' | 'choice' | 'condition' | 'mark';

export interface TextLine {
  x: number;
  y: number;
  text: string;
  style: Style;
}

export interface Row {
  road: Road;
  lines: TextLine[];
  /** The middle of its first line, where its arrow leaves; `undefined` when it ends in a mark. */
  leaves?: number;
  /** Where the arrow of its mark begins; the target's name follows. */
  mark?: { x: number; y: number; name: string };
  box: { x: number; y: number; width: number; height: number };
}

export interface Card {
  step: DrawnStep;
  width: number;
  height: number;
  head: number;
  lines: TextLine[];
  rows: Row[];
}

export interface Around {
  arrows: Arrows;
  usual: UsualWords;
  nameOf: (id: string) => string;
}

export function cardOf(step: DrawnStep, { arrows, usual, nameOf }: Around): Card {
  const inner = WIDTH - 2 * PAD;
  const lines: TextLine[] = [];
  let y = HEAD;
  const write = (text: string, style: Style, height: number, most: number, size: number, bold = false): void => {
    for (const line of wrapLines(text, { width: inner, size, bold, most })) {
      y += height;
      lines.push({ x: PAD, y: y - 3, text: line, style });
    }
  };
  const names = wrapLines(step.name, { width: inner - KIND - (step.start ? START : 0), size: NAME, bold: true, most: 2 });
  for (const [index, text] of names.entries()) lines.push({ x: PAD, y: 14.5 + index * LINE, text, style: 'name' });
  const head = HEAD + (names.length - 1) * LINE;
  y = head + 2;
  for (const [text, style] of notesOf(step, arrows.markedFrom(step.id).map(nameOf))) write(text, style, NOTE, 2, SMALL);
  if (step.says) write(step.says, 'says', LINE, 2, SIZE);
  if (step.asks) write(step.asks, 'asks', LINE, 2, SIZE, true);
  const rows: Row[] = [];
  y += 3;
  const isTail = (road: Road): boolean => !arrows.isArrow(road) && road.plain && !road.change;
  for (const road of step.roads.filter((each) => !isTail(each))) {
    const row = arrows.isArrow(road) ? arrowRow(road, y) : markRow(road, nameOf(road.to), y);
    rows.push(row);
    y += row.box.height;
  }
  const tail = step.roads.filter(isTail);
  const told = tail.filter((road) => !usual.isUsual(road)).map((road) => markRow(road, nameOf(road.to), 0));
  const short = tail.filter(usual.isUsual).map((road) => shortMark(road, nameOf(road.to)));
  for (const row of inLines([...told, ...short], y)) {
    rows.push(row);
    y = Math.max(y, row.box.y + row.box.height);
  }
  return { step, width: WIDTH, height: Math.round(y + 5), head, lines, rows };
}

const changeNames: Record<'added' | 'removed', string> = { added: 'New', removed: 'Taken away' };

/** Room for the sign of the kind at the right of the name. */
const KIND = 16;
/** And for the sign of the first step of all. */
export const START = 66;

function notesOf({ change, changes = [], risk, outcome, id, topics }: DrawnStep, from: readonly string[]): [text: string, style: Style][] {
  return [
    ...(change ? [[change === 'changed' ? `Changed: ${changes.join(', ')}` : changeNames[change], 'change'] as const] : []),
    ...(risk ? [['Urgent help comes first here', 'risk'] as const] : []),
    ...(outcome !== undefined && outcome !== id ? [[`Outcome: ${outcome}`, 'note'] as const] : []),
    ...(topics.length > 0 ? [[`Opened as: ${topics.join(', ')}`, 'note'] as const] : []),
    ...(from.length > 0 ? [[from.length > 3 ? `From ${from.length} steps` : `From: ${from.join(', ')}`, 'note'] as const] : []),
  ].map(([text, style]) => [text, style]);
}

/** Where a label goes on in another line, so that it is seen where the next one begins. */
const INDENT = 8;

const linesOf = ({ plain }: Road, texts: readonly string[], top: number): TextLine[] =>
  texts.map((text, index) => ({ x: PAD + (index > 0 ? INDENT : 0), y: top + (index + 1) * LINE - 3.5, text, style: plain ? 'choice' : 'condition' }));

function arrowRow(road: Road, top: number): Row {
  const texts = wrapLines(road.label, { width: WIDTH - 2 * PAD - INDENT, size: SIZE });
  return {
    road,
    lines: linesOf(road, texts, top),
    leaves: top + LINE / 2,
    box: { x: 0, y: top, width: WIDTH, height: Math.max(1, texts.length) * LINE },
  };
}

export const markWidth = (name: string): number => MARK_ARROW + textWidth(name, SIZE, true) + SQUARE;

/** The mark stands after the last line of the words when there is room, else below them. */
function markRow(road: Road, target: string, top: number): Row {
  const inner = WIDTH - 2 * PAD;
  const [name = ''] = wrapLines(target, { width: inner - MARK_ARROW - SQUARE, size: SIZE, bold: true, most: 1 });
  const texts = wrapLines(road.label, { width: inner - INDENT, size: SIZE });
  const last = textWidth(texts.at(-1) ?? '', SIZE) + 4 + (texts.length > 1 ? INDENT : 0);
  const beside = texts.length > 0 && last + markWidth(name) <= inner;
  const count = texts.length + (beside ? 0 : 1);
  return {
    road,
    lines: linesOf(road, texts, top),
    mark: { x: PAD + (beside ? last : inner - markWidth(name)), y: top + count * LINE - 3.5, name },
    box: { x: 0, y: top, width: WIDTH, height: count * LINE },
  };
}

/** Words that are told beside the picture: only the name of the step, as wide as it needs. */
function shortMark(road: Road, target: string): Row {
  const [name = ''] = wrapLines(target, { width: WIDTH - 2 * PAD - MARK_ARROW - SQUARE, size: SIZE, bold: true, most: 1 });
  return { road, lines: [], mark: { x: PAD, y: LINE - 3.5, name }, box: { x: 0, y: 0, width: markWidth(name), height: LINE } };
}

/** Marks share lines where they fit: there are many, and their order says nothing. */
function inLines(rows: readonly Row[], top: number): Row[] {
  const done: Row[] = [];
  let [x, y, high] = [0, top, 0];
  for (const row of rows) {
    const end = row.mark ? row.mark.x - PAD + markWidth(row.mark.name) : WIDTH;
    if (x > 0 && (x + end > WIDTH - 2 * PAD || row.box.height > LINE)) [x, y] = [0, y + high];
    done.push(moved(row, x, y, Math.min(end + GAP, WIDTH - x)));
    high = row.box.height;
    x = high > LINE ? WIDTH : x + end + GAP;
  }
  return done;
}

const moved = (row: Row, x: number, y: number, width: number): Row => ({
  ...row,
  lines: row.lines.map((line) => ({ ...line, x: line.x + x, y: line.y + y })),
  ...(row.mark ? { mark: { ...row.mark, x: row.mark.x + x, y: row.mark.y + y } } : {}),
  box: { x, y, width, height: row.box.height },
});
