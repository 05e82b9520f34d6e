/** A text read passage by passage. Whatever is amiss in one is told by reading the whole text at once. */
import { composeDocument, Mistake } from './compose-document.ts';
import { passagesOf } from './passages.ts';
import { plainValue } from './plain-value.ts';
import type { Read } from './read-at-once.ts';
import type { Spot, Spots } from './written.ts';

type Group = Record<string, unknown>;

/** Nothing, where the text has to be read at once. */
export function readPassages(text: string, most: number, letters?: number): Read | undefined {
  const passages = passagesOf(text, letters);
  if (passages.length === 0) return undefined;
  const spots: Spots = new Map();
  const file = newGroup(spots);
  const left = { tokens: most };
  for (const { start, end, group } of passages) {
    const entries = entriesOf(text.slice(start, end), left, start, spots);
    if (entries === undefined) return undefined;
    if (group === undefined) {
      if (!take(file, entries, spots)) return undefined;
      continue;
    }
    const spot = spots.get(file)?.get(group);
    if (spot === undefined) return undefined;
    if (file[group] === null) {
      file[group] = newGroup(spots);
      spot.value = spots.get(entries)?.values().next().value?.name ?? spot.name;
    }
    if (!take(file[group] as Group, entries, spots)) return undefined;
  }
  return { value: file, spots };
}

function newGroup(spots: Spots): Group {
  const group = Object.create(null) as Group;
  spots.set(group, new Map<string, Spot>());
  return group;
}

/** A part that is reused may lie in another passage, so such a text is read at once. */
function entriesOf(text: string, left: { tokens: number }, from: number, spots: Spots): Group | undefined {
  try {
    const { value, troubles, aliased } = plainValue(composeDocument(text, left), spots, from);
    const sound = troubles.length === 0 && aliased === 0 && typeof value === 'object' && !Array.isArray(value);
    return sound ? value as Group : undefined;
  } catch (error) {
    if (error instanceof Mistake) return undefined;
    throw error;
  }
}

/** Whether no name was there before. */
function take(group: Group, entries: Group, spots: Spots): boolean {
  const [known, added] = [spots.get(group), spots.get(entries)];
  for (const [name, spot] of added ?? []) {
    if (known?.has(name)) return false;
    known?.set(name, spot);
    group[name] = entries[name];
  }
  spots.delete(entries);
  return true;
}
