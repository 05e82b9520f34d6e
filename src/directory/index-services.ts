/**
 * The index of the directory: for each topic and area the best few services, so that
 * what she downloads does not grow with the number of services that are known.
 */
import { widening } from '../flow/rules.ts';
import type { Directory } from './directory.ts';
import { ranking, type Listed } from './ranking.ts';
import type { DirectorySource } from './service-source.ts';
import { whyHidden } from './shown.ts';

/** Enough to choose from; more would be a wall of cards. */
export const MOST_PER_TOPIC_AND_AREA = 12;

/** Area → topic → its own services, the best first. */
type Shelves = Map<string, Map<string, string[]>>;

export function indexServices(
  services: DirectorySource['services'],
  areas: DirectorySource['areas'],
  topics: DirectorySource['topics'],
  most: number = MOST_PER_TOPIC_AND_AREA,
): Directory['index'] {
  const shelves = shelve(Object.entries(services), most);
  const paths = pathsOf(areas);
  const forTopic = (topic: string): Record<string, string[]> =>
    Object.fromEntries(paths.map((path) => [path[0], nearestFirst(path, topic, shelves, most)])) as Record<string, string[]>;
  return Object.fromEntries(Object.keys(topics).map((topic) => [topic, forTopic(topic)]));
}

/** Puts each service that is shown on the shelf of every area and topic it names. */
function shelve(services: Listed[], most: number): Shelves {
  const shelves: Shelves = new Map();
  const shown = services.filter(([, service]) => whyHidden(service) === null).sort(ranking);
  for (const [id, service] of shown) {
    for (const area of new Set(service.service_areas)) {
      const inArea = shelves.get(area) ?? new Map<string, string[]>();
      shelves.set(area, inArea);
      for (const topic of new Set(service.topics)) {
        const shelf = inArea.get(topic) ?? [];
        inArea.set(topic, shelf);
        if (shelf.length < most) shelf.push(id);
      }
    }
  }
  return shelves;
}

/** Every area with the wider ones that hold it; the narrowest areas first, which `list` relies on. */
function pathsOf(areas: DirectorySource['areas']): string[][] {
  const wider = Object.fromEntries(Object.entries(areas).map(([id, area]) => [id, area.in ?? null]));
  const paths = Object.keys(areas).sort().map((area) => widening(area, { areas: wider }));
  return paths.sort((a, b) => b.length - a.length);
}

function nearestFirst(path: string[], topic: string, shelves: Shelves, most: number): string[] {
  const found = path.flatMap((area) => shelves.get(area)?.get(topic) ?? []);
  return [...new Set(found)].slice(0, most);
}
