/** What the walked page has of its own: loaded before the chat, bundled by `page-script.ts`. */
import type { Road } from '../../support/roads/covering-roads.ts';
import { holdStill } from './quiet.ts';
import type { Given, Report } from './report.ts';
import { RoadWalker } from './road-walker.ts';

let walker: RoadWalker | undefined;

const roads = {
  async begin(given: Given): Promise<void> {
    walker = await RoadWalker.begin(given);
  },
  walk(road: Road): Promise<Report> {
    if (walker === undefined) throw new Error('The walk has not begun.');
    return walker.walk(road);
  },
  seen: (): string[] => walker?.seen ?? [],
};

declare global {
  interface Window {
    roads: typeof roads;
  }
}

holdStill();
window.roads = roads;
