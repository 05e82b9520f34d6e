/**
 * Few roads that together pass everything a flow holds: from where she stands to the nearest thing not yet passed,
 * and on from there. Nothing is listed by hand, so a step added tomorrow is walked tomorrow.
 */
import { initialTransition } from 'xstate';
import { compile } from '../../../src/conversation/machine.ts';
import type { Turns } from '../../../src/conversation/turn.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { corridorTo, possibleGoals } from './leads.ts';
import { passedBy } from './passed.ts';
import { roadsFrom, type Led, type Machine, type Place, type Search, type Tap } from './roads-from.ts';
import { pastOf } from './told-apart.ts';

/** From a fresh start to where it ends. */
export type Road = Tap[];

/** A longer road costs the browser more than a fresh start. */
const LONGEST = 24;

/** Roads to whatever of `missing` this flow can reach; what they pass is taken out of `missing`. */
export function coveringRoads(flow: Flow, missing: Set<string>): Road[] {
  const machine = compile(flow);
  const [start] = initialTransition(machine);
  const roads: Road[] = [];
  const pass = (turns: Turns, from: number): void => {
    for (const name of passedBy(flow, turns, from)) missing.delete(name);
  };
  const anywhere = { past: pastOf(flow, []), within: () => true };
  const cover = (search: Search): void => {
    let end: Place | undefined;
    for (;;) {
      let road = roads.at(-1);
      let way = end && road && road.length < LONGEST ? wayToMissing(flow, machine, end, anywhere, missing) : undefined;
      if (way === undefined) {
        way = wayToMissing(flow, machine, start, search, missing);
        if (way === undefined) return;
        roads.push((road = []));
        pass(start.context.turns, 0);
      }
      for (const { from, tap, to } of way) {
        road?.push(tap);
        pass(to.context.turns, from.context.turns.length - 1);
      }
      end = way.at(-1)?.to;
    }
  };
  // Most is found by what each step itself reads; the rest by remembering what is read at the step it is missing from.
  cover(anywhere);
  for (const goal of possibleGoals(flow, missing)) {
    const corridor = corridorTo(flow, goal);
    cover({ past: pastOf(flow, decidersOf(flow, goal)), within: (step) => corridor.has(step) });
  }
  return roads;
}

/** A step, and the silent ones before it: together they decide at one tap whether she comes here. */
function decidersOf(flow: Flow, goal: string): Set<string> {
  const deciders = new Set([goal]);
  // A set hands out what is added while it is walked through.
  for (const id of deciders) {
    for (const [before, { ask, next }] of Object.entries(flow.steps)) {
      if (ask === undefined && next.some(({ to }) => to === id)) deciders.add(before);
    }
  }
  return deciders;
}

/** The shortest way from a place to something that is missing. */
function wayToMissing(flow: Flow, machine: Machine, place: Place, search: Search, missing: ReadonlySet<string>): Led[] | undefined {
  const led = new Map<Place, Led>();
  let way: Led[] | undefined;
  roadsFrom(flow, machine, place, search, (tap) => {
    if (!led.has(tap.to)) led.set(tap.to, tap);
    if (!passedBy(flow, tap.to.context.turns, tap.from.context.turns.length - 1).some((name) => missing.has(name))) return false;
    way = [];
    for (let at: Led | undefined = tap; at; at = led.get(at.from)) way.unshift(at);
    return true;
  });
  return way;
}
