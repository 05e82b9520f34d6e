/** Two versions of a conversation in one picture: what is new, what was taken away, what has other words. */
import type { DrawnStep, Picture, Road } from '../picture.ts';

export function difference(before: Picture, after: Picture): Picture {
  const known = new Set([...before.steps, ...after.steps].map(({ id }) => id));
  const steps = merged(before.steps, after.steps, ({ id }) => id, bothSteps, wholeStep);
  return { ...after, steps: steps.map((step) => ({ ...step, roads: step.roads.map((road) => found(road, known)) })) };
}

const found = ({ lost, ...road }: Road, known: ReadonlySet<string>): Road => (lost && !known.has(road.to) ? { ...road, lost } : road);

/** In the order of what is there now; what was taken away stands where it stood, after what was before it. */
function merged<T>(before: readonly T[], after: readonly T[], keyOf: (one: T) => string, both: (was: T, is: T) => T, alone: (one: T, change: 'added' | 'removed') => T): T[] {
  const [was, is] = [keyed(before, keyOf), keyed(after, keyOf)];
  const result: T[] = [];
  const placed = new Set<string>();
  const old = [...was];
  for (const [key, one] of is) {
    const index = old.findIndex(([each]) => each === key);
    if (index >= 0)
      for (const [each, gone] of old.slice(0, index)) {
        if (is.has(each) || placed.has(each)) continue;
        placed.add(each);
        result.push(alone(gone, 'removed'));
      }
    const earlier = was.get(key);
    result.push(earlier === undefined ? alone(one, 'added') : both(earlier, one));
  }
  return [...result, ...old.flatMap(([key, gone]) => (is.has(key) || placed.has(key) ? [] : [alone(gone, 'removed')]))];
}

/** Two roads of a step may be the same; then the first stands for the first. */
function keyed<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T> {
  const map = new Map<string, T>();
  for (const one of all) {
    let key = keyOf(one);
    while (map.has(key)) key += ' again';
    map.set(key, one);
  }
  return map;
}

const wholeStep = (step: DrawnStep, change: 'added' | 'removed'): DrawnStep => ({ ...step, change, roads: step.roads.map((road) => wholeRoad(road, change)) });

/** A road that is gone must not share its name with one that is there. */
const wholeRoad = (road: Road, change: 'added' | 'removed'): Road => ({ ...road, change, ...(change === 'removed' ? { id: road.id.replace(/\.(\d+)$/, '.was-$1') } : {}) });

function bothSteps(was: DrawnStep, is: DrawnStep): DrawnStep {
  const names = [...new Set([...Object.keys(was.parts), ...Object.keys(is.parts)])];
  const changes = names.filter((name) => was.parts[name] !== is.parts[name]);
  const roads = merged(was.roads, is.roads, ({ sign }) => sign, bothRoads, wholeRoad);
  if (ordered(was.roads, is.roads) !== ordered(is.roads, was.roads)) changes.push('the order of its roads');
  return { ...is, roads, ...(changes.length > 0 ? { change: 'changed' as const, changes } : {}) };
}

const bothRoads = (was: Road, is: Road): Road => (was.label === is.label ? is : { ...is, change: 'changed' });

/** Those that are in the other version too: taken away and new ones change no order. */
const ordered = (roads: readonly Road[], other: readonly Road[]): string => {
  const signs = new Set(other.map(({ sign }) => sign));
  return roads.flatMap(({ sign }) => (signs.has(sign) ? [sign] : [])).join('\n');
};
