/** Which services to show for a topic, in which order: what is near her first. */
import type { Directory } from './directory.ts';

/**
 * Service ids for a topic in an area, the nearest first, then those of the wider areas that hold it.
 * Without an area, or with one that the directory does not know, those of all areas.
 */
export function list(directory: Directory, topic: string, area?: string): string[] {
  const byArea = own(directory.index, topic);
  if (byArea === undefined) return [];
  const here = area === undefined ? undefined : own(byArea, area);
  const ids = here ?? everywhere(directory, byArea);
  return ids.filter((id) => own(directory.services, id) !== undefined);
}

/** The index names its narrowest areas first: what serves one of them comes before what serves all. */
function everywhere(directory: Directory, byArea: Record<string, string[]>): string[] {
  const ownTo = ([area, ids]: [string, string[]]): string[] =>
    ids.filter((id) => own(directory.services, id)?.service_areas.includes(area));
  const local = Object.entries(byArea).flatMap(ownTo);
  return [...new Set([...local, ...Object.values(byArea).flat()])];
}

/** What she or a host page named may be any word, also one that every object answers to. */
const own = <Value>(record: Record<string, Value>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;
