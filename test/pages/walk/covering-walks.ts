/**
 * Walks that together pass everything a flow holds: found breadth-first, the nearest thing not yet passed
 * before all others. Nothing is listed by hand, so a step added tomorrow is walked tomorrow.
 */
import type { Flow } from '../../../src/flow/flow.ts';
import { passing, Roads, type Place, type Road, type Tap } from './roads.ts';

/** From a fresh start to where it ends. */
export type Walk = Tap[];

/** A longer walk costs the browser more than a fresh start. */
const LONGEST = 24;
/** Places looked at before the search says that nothing new is to be reached. */
const PATIENCE = 3_000;

/** All steps, messages, choices and branches. What is left over of many branches may lie where no answer leads. */
export function everythingIn(flow: Flow): Set<string> {
  return new Set(
    Object.entries(flow.steps).flatMap(([id, { say, ask, next }]) => [
      passing.step(id),
      ...say.map((_, index) => passing.message(id, index)),
      ...(ask?.kind === 'choice' ? Object.keys(ask.choices).map((answer) => passing.choice(id, answer)) : []),
      ...next.flatMap(({ when }, index) => (when || next.length === 1 ? [passing.branch(id, index)] : [])),
    ]),
  );
}

/** Walks to whatever of `missing` this flow can reach, and takes it out of `missing`. */
export function coveringWalks(flow: Flow, missing: Set<string>): Walk[] {
  const roads = new Roads(flow);
  const beginnings = roads.beginnings();
  const walks: Walk[] = [];
  let walk: Walk = [];
  let at: Place | undefined;
  for (;;) {
    const onward = at && walk.length < LONGEST ? search(roads, roads.from(at), missing) : undefined;
    const way = onward ?? search(roads, beginnings, missing);
    if (way === undefined) return walks;
    if (onward === undefined) walks.push((walk = []));
    for (const road of way) {
      road.passed.forEach((name) => missing.delete(name));
      if (!('topic' in road.tap) || road.tap.topic !== '') walk.push(road.tap);
      at = road.to;
    }
  }
}

interface Trail {
  road: Road;
  before: Trail | undefined;
}

/** The shortest way, beginning by one of these roads, to something that is missing. */
function search(roads: Roads, first: readonly Road[], missing: ReadonlySet<string>): Road[] | undefined {
  const seen = new Set<Place>();
  const trails: Trail[] = first.map((road) => ({ road, before: undefined }));
  // Grows while it is read: the nearest first.
  for (const trail of trails) {
    const { passed, to } = trail.road;
    if (passed.some((name) => missing.has(name))) return wayBy(trail);
    if (seen.has(to)) continue;
    if (seen.size === PATIENCE) return undefined;
    seen.add(to);
    for (const road of roads.from(to)) trails.push({ road, before: trail });
  }
  return undefined;
}

function wayBy(trail: Trail): Road[] {
  const way: Road[] = [];
  for (let at: Trail | undefined = trail; at; at = at.before) way.unshift(at.road);
  return way;
}
