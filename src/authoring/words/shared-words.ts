/** Words that every conversation of a folder shares: areas, topics and programmes. */
import { keys } from '../../flow/keys.ts';
import type { Path } from '../read/written.ts';
import type { Word } from './word.ts';

const parts = ['name', 'area', 'hours', 'cost'] as const;

interface WordyProgramme {
  name?: string | null;
  area?: string | null;
  hours?: string | null;
  cost?: string | null;
  contacts?: { hours?: string | null; cost?: string | null };
}

export const areaWords = (areas: Record<string, string | { name: string }>): Word[] =>
  Object.entries(areas).map(([id, area]) =>
    typeof area === 'string'
      ? word(keys.area(id), area, ['areas', id], 'name')
      : word(keys.area(id), area.name, ['areas', id, 'name'], 'name'));

export const topicWords = (topics: Record<string, string>): Word[] =>
  Object.entries(topics).map(([id, text]) => word(keys.topic(id), text, ['topics', id], 'choice'));

/** In `programmes.yaml` hours and cost lie among the contacts, in a translation beside the name. */
export const programmeWords = (programmes: Record<string, WordyProgramme>, base: Path = []): Word[] =>
  Object.entries(programmes).flatMap(([id, programme]) =>
    parts.flatMap((part) => {
      const inside = part === 'name' || part === 'area' ? undefined : programme.contacts?.[part];
      const text = programme[part] ?? inside;
      const path = [...base, id, ...(inside === undefined ? [] : ['contacts']), part];
      return text ? [word(keys.programme(id, part), text, path, part === 'name' || part === 'area' ? 'name' : 'detail')] : [];
    }),
  );

const word = (key: string, text: string, path: Path, role: Word['role']): Word => ({ key, text, path, form: 'plain', role });
