/** A picture with a place for everything: cards, and arrows between them. */
import type { Road } from '../picture.ts';
import type { Card } from './card.ts';

export interface Point {
  x: number;
  y: number;
}

export interface PlacedCard {
  card: Card;
  x: number;
  y: number;
}

export interface PlacedArrow {
  road: Road;
  /** From the row it leaves to the card it comes to, corner by corner. */
  points: Point[];
}

/** A group of cards, or all of them. */
export interface Placed {
  width: number;
  height: number;
  cards: PlacedCard[];
  arrows: PlacedArrow[];
}
