/**
 * A parsed YAML document as plain values. Names are unique here, aliases cannot explode or run in a circle,
 * and no tag can make anything but text, numbers, yes or no, lists and groups.
 */
import { isAlias, isMap, isScalar, isSeq, type Document, type Node } from 'yaml';
import type { Spot, Spots } from './written.ts';

/** Values that aliases may add to those that are written out. A person reuses a condition; a bomb makes billions. */
const ALIASED_VALUES = 10_000;

/** More of them come from one cause, and nobody reads on. */
const MOST_TROUBLES = 20;

export interface Trouble {
  offset: number;
  message: string;
  advice: string;
}

export interface Plain {
  value: unknown;
  troubles: Trouble[];
  /** How many values aliases added. */
  aliased: number;
}

interface Anchored {
  value: unknown;
  size: number;
}

/** The spots are added to `spots`; the text of the document begins at `from`. */
export function plainValue(document: Document, spots: Spots, from = 0): Plain {
  const troubles: Trouble[] = [];
  /** An anchor whose value is still being read stands here as `null`: an alias to it would be a circle. */
  const anchors = new Map<string, Anchored | null>();
  let aliased = 0;

  const startOf = (node: unknown): number => from + ((node as Node | null)?.range?.[0] ?? 0);

  const trouble = (node: unknown, message: string, advice: string): Anchored => {
    if (troubles.length < MOST_TROUBLES) troubles.push({ offset: startOf(node), message, advice });
    return { value: null, size: 1 };
  };

  const read = (node: unknown): Anchored => {
    if (isAlias(node)) return follow(node.source, node);
    const anchor = (node as Node & { anchor?: string } | null)?.anchor;
    if (anchor !== undefined) anchors.set(anchor, null);
    const found = readHere(node);
    if (anchor !== undefined) anchors.set(anchor, found);
    return found;
  };

  const follow = (anchor: string, node: Node): Anchored => {
    const found = anchors.get(anchor);
    if (found === undefined)
      return trouble(node, `“*${anchor}” points at a part that is not there.`, `Write “&${anchor}” before the part you mean, above this line, or write it out here.`);
    if (found === null)
      return trouble(node, `“*${anchor}” lies inside the part it points at, so it would never end.`, 'Write this part out instead.');
    const before = aliased;
    aliased += found.size;
    if (before > ALIASED_VALUES) return { value: null, size: 1 };
    if (aliased > ALIASED_VALUES)
      return trouble(node, 'This file reuses parts with * so often that it would grow too big to read.', 'Write these parts out instead of using & and *.');
    return found;
  };

  const readHere = (node: unknown): Anchored => {
    if (isScalar(node)) return { value: node.value, size: 1 };
    if (isSeq(node)) {
      const list: unknown[] = [];
      const places = new Map<number, Spot>();
      let size = 1;
      for (const [index, item] of node.items.entries()) {
        const found = read(item);
        size += found.size;
        list.push(found.value);
        places.set(index, { name: startOf(item), value: startOf(item) });
      }
      spots.set(list, places);
      return { value: list, size };
    }
    if (!isMap(node)) return { value: null, size: 1 };
    const group: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
    const places = new Map<string, Spot>();
    let size = 1;
    for (const { key, value } of node.items) {
      if (!isScalar(key)) {
        trouble(key ?? node, 'A name here is not a plain word.', 'Write each line as “name: value”.');
        continue;
      }
      const name = key.source ?? String(key.value);
      if (places.has(name)) {
        trouble(key, `“${name}” is written twice in the same place.`, 'Only one of them can count. Take one away, or give it another name.');
        continue;
      }
      const found = read(value);
      size += found.size;
      group[name] = found.value;
      places.set(name, { name: startOf(key), value: isNothing(value) ? startOf(key) : startOf(value) });
    }
    spots.set(group, places);
    return { value: group, size };
  };

  const { value } = read(document.contents);
  return { value, troubles, aliased };
}

const isNothing = (value: unknown): boolean => value === null || (isScalar(value) && value.value === null);
