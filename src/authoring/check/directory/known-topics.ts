/** The directory names only areas and topics it has, and areas do not lie in each other in a circle. */
import { widening } from '../../../flow/rules.ts';
import { didYouMean, listed } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Path, Written } from '../../read/written.ts';
import type { FolderCheck } from '../subject.ts';

export const knownTopics: FolderCheck = ({ folder }) => {
  const { areas, topics, services } = folder.services.value;
  const unknown = (what: 'area' | 'topic', known: Record<string, unknown>, name: string, path: Path, written: Written<unknown> = folder.services): Problem[] =>
    Object.hasOwn(known, name)
      ? []
      : [written.problem(path, { message: `There is no ${what} “${name}” in services.yaml.`, advice: didYouMean(name, Object.keys(known), `It has ${listed(Object.keys(known), 20)}.`) })];
  return [
    ...Object.entries(areas).flatMap(([id, area]) => (area.in === undefined ? [] : unknown('area', areas, area.in, ['areas', id, 'in']))),
    ...circle(areas, folder.services),
    ...Object.entries(services).flatMap(([id, service]) => [
      ...service.topics.flatMap((topic, index) => unknown('topic', topics, topic, ['services', id, 'topics', index])),
      ...service.service_areas.flatMap((area, index) => unknown('area', areas, area, ['services', id, 'service_areas', index])),
    ]),
    ...Object.entries(folder.programmes.value).flatMap(([id, programme]) =>
      programme.areas.flatMap((area, index) => unknown('area', areas, area, [id, 'areas', index], folder.programmes))),
  ];
};

/** One area that lies in itself; the others of its circle are mended with it. */
function circle(areas: Record<string, { in?: string }>, written: Written<unknown>): Problem[] {
  const wider = Object.fromEntries(Object.entries(areas).map(([id, area]) => [id, area.in ?? null]));
  const id = Object.keys(areas).find((area) => areas[widening(area, { areas: wider }).at(-1) ?? '']?.in === area);
  return id === undefined
    ? []
    : [written.problem(['areas', id, 'in'], { message: `The area “${id}” lies in itself by way of “${areas[id]?.in ?? ''}”.`, advice: 'Each area lies in a wider one. Mend the one that does not.' })];
}
