/** Which files of an author's folder are what, by where they lie. */
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';

export interface Files {
  conversations: string[];
  programmes: string;
  services: string;
  languages: string[];
  journeys: string[];
  /** Names that are nearly right, and would be passed over in silence. */
  unread: string[];
}

export function filesOf(folder: string): Files {
  const [programmes, services] = [join(folder, 'programmes.yaml'), join(folder, 'services.yaml')];
  const [languages, journeys] = [join(folder, 'languages'), join(folder, 'journeys')];
  return {
    conversations: yamlIn(folder).filter((file) => file !== programmes && file !== services),
    programmes,
    services,
    languages: yamlIn(languages),
    journeys: yamlIn(journeys),
    unread: [folder, languages, journeys].flatMap((place) => namesIn(place).filter(isMistyped).map((name) => join(place, name))),
  };
}

export const nameOf = (file: string): string => basename(file, '.yaml');

const namesIn = (folder: string): string[] =>
  statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder).sort() : [];

const yamlIn = (folder: string): string[] =>
  namesIn(folder).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));

const isMistyped = (name: string): boolean => /\.(?:yml|yaml\..+|json)$/i.test(name) && !name.endsWith('.seen.json') || /\.(?:YAML|Yaml)$/.test(name);
