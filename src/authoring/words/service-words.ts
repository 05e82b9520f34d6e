/** The words of the services: what each is called, is for, costs. */
import { serviceKey, serviceWords as parts, type ServiceWord } from '../../directory/directory.ts';
import type { Path } from '../read/written.ts';
import type { Word } from './word.ts';

const names: readonly ServiceWord[] = ['name', 'organization', 'publisher', 'languages'];

interface WordyService extends Partial<Record<ServiceWord, string>> {
  source?: { publisher?: string };
}

export const serviceWordsOf = (id: string, service: WordyService, base: Path = ['services']): Word[] =>
  parts.flatMap((part) => {
    const published = part === 'publisher' ? service.source?.publisher : undefined;
    const text = service[part] ?? published;
    const path = [...base, id, ...(published === undefined ? [] : ['source']), part];
    return text === undefined ? [] : [{ key: serviceKey(id, part), text, path, form: 'plain', role: names.includes(part) ? 'name' : 'detail' } as const];
  });
