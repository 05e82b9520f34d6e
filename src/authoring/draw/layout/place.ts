/** A place for every step of a picture, on a sheet as wide as A3 is to its height. */
import { namesIn } from '../names-in.ts';
import type { Picture } from '../picture.ts';
import { arrowsOf } from './arrows.ts';
import { cardOf } from './card.ts';
import { groupsOf } from './groups.ts';
import { outlineOf } from './outline-of.ts';
import { pack } from './pack.ts';
import { placeGroup } from './place-group.ts';
import type { Placed } from './placed.ts';
import { usualWords, type UsualWords } from './usual-words.ts';

/** Paper of the ISO sizes. */
export const SHAPE = Math.SQRT2;
const BETWEEN_GROUPS = 26;

export interface Sheet extends Placed {
  /** What is said beside the picture and not on each card. */
  usual: UsualWords['byStep'];
}

export async function place(picture: Pick<Picture, 'steps'>, shape = SHAPE): Promise<Sheet> {
  const arrows = arrowsOf(picture);
  const usual = usualWords(picture, arrows);
  const around = { arrows, usual, nameOf: namesIn(picture.steps) };
  const cards = picture.steps.map((step) => cardOf(step, around));
  const groups: Placed[] = [];
  for (const group of startFirst(groupsOf(cards, arrows.isArrow))) groups.push(await placeGroup(group, arrows.isArrow));
  const { width, height, places } = pack(groups.map(outlineOf), shape, BETWEEN_GROUPS);
  const all = groups.map((group, index) => moved(group, places[index] ?? { x: 0, y: 0 }));
  return { width, height, cards: all.flatMap((group) => group.cards), arrows: all.flatMap((group) => group.arrows), usual: usual.byStep };
}

const startFirst = <C extends { step: { start?: true } }>(groups: C[][]): C[][] => {
  const starts = (group: C[]): number => (group.some(({ step }) => step.start) ? 0 : 1);
  return [...groups].sort((a, b) => starts(a) - starts(b));
};

const moved = (group: Placed, by: { x: number; y: number }): Placed => ({
  ...group,
  cards: group.cards.map(({ card, x, y }) => ({ card, x: x + by.x, y: y + by.y })),
  arrows: group.arrows.map(({ road, points }) => ({ road, points: points.map(({ x, y }) => ({ x: x + by.x, y: y + by.y })) })),
});
