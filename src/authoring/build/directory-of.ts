/**
 * The directory that everyone downloads alike: only services that may be shown and that the index names,
 * so that its size does not grow with the file.
 */
import { serviceWords, type Directory, type Service } from '../../directory/directory.ts';
import { indexServices } from '../../directory/index-services.ts';
import type { DirectorySource, ServiceSource } from '../../directory/service-source.ts';
import { FORMAT } from '../../flow/flow.ts';
import { serviceWordsOf } from '../words/service-words.ts';

export function directoryOf({ services, areas, topics }: DirectorySource): Directory {
  const index = indexServices(services, areas, topics);
  const named = new Set(Object.values(index).flatMap((byArea) => Object.values(byArea).flat()));
  const shown = Object.entries(services).filter(([id]) => named.has(id));
  return {
    format: FORMAT,
    services: Object.fromEntries(shown.map(([id, service]) => [id, serviceOf(service)])),
    index,
    words: Object.fromEntries(shown.flatMap(([id, service]) => serviceWordsOf(id, service)).map(({ key, text }) => [key, text])),
  };
}

function serviceOf(service: ServiceSource): Service {
  const { service_areas, phones, texts, url, schedules, assured_date, source } = service;
  return {
    service_areas,
    ...(phones?.length ? { phones } : {}),
    ...(texts?.length ? { texts } : {}),
    ...(url ? { url } : {}),
    ...(schedules?.length ? { schedules } : {}),
    assured_date,
    ...(source?.date ? { published: source.date } : {}),
    words: serviceWords.filter((word) => word === 'publisher' ? source?.publisher : service[word]),
  };
}
