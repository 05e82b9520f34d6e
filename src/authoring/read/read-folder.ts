/** Reads an author's folder: which files there are, what each holds, and whether it has the shape it needs. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { LineCounter } from 'yaml';
import type { Folder } from '../authored/folder.ts';
import type { AuthoredLanguage } from '../authored/language.ts';
import type { Problem } from '../problem.ts';
import { conversation } from '../shape/conversation-shape.ts';
import { fit } from '../shape/fit.ts';
import { journeys } from '../shape/journeys-shape.ts';
import { language } from '../shape/language-shape.ts';
import { programmes } from '../shape/programmes-shape.ts';
import { services } from '../shape/services-shape.ts';
import type { Shape } from '../shape/shape.ts';
import { parseYaml } from './parse-yaml.ts';
import { readSeen, type Seen } from './read-seen.ts';
import { readTextFile } from './read-text-file.ts';
import { Written } from './written.ts';

const PROGRAMMES = 'programmes.yaml';
const SERVICES = 'services.yaml';

export interface Reading {
  /** Absent when a file could not be read or does not have the shape it needs. */
  folder?: Folder;
  problems: Problem[];
}

export function readFolder(path: string, programmesFile?: string): Reading {
  const problems: Problem[] = [];
  const tell = (file: string, message: string, advice: string, line = 1): undefined => {
    problems.push({ file, line, column: 1, message, advice, severity: 'error' });
  };
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    tell(path, 'This folder cannot be found.', 'Name the folder that holds the conversations, for example: signpost-chat check flows');
    return { problems };
  }

  const read = <T>(file: string, shape: Shape, root = path): Written<T> | undefined => {
    const text = readTextFile(file, root, file.endsWith(SERVICES) || shape === language ? 'directory' : 'written');
    if (typeof text !== 'string') return tell(file, text.message, text.advice, text.line);
    const parsed = parseYaml(file, text);
    if (Array.isArray(parsed)) {
      problems.push(...parsed);
      return undefined;
    }
    if (parsed.value === null) return tell(file, 'This file is empty.', 'Write something in it, or take it away.');
    const before = problems.length;
    fit(shape, parsed.value, [], (at, remark, part) => problems.push(parsed.problem(at, remark, part)));
    return problems.length > before ? undefined : parsed.as<T>();
  };
  const readAll = <T>(files: string[], shape: Shape): Map<string, Written<T>> =>
    new Map(files.flatMap((file) => {
      const found = read<T>(file, shape);
      return found ? [[nameOf(file), found] as const] : [];
    }));
  const orEmpty = <T>(file: string, shape: Shape, empty: T, root?: string): Written<T> | undefined =>
    existsSync(file) ? read<T>(file, shape, root) : new Written(file, empty, new WeakMap(), emptyLines());

  for (const file of mistyped(path)) tell(file, 'Nothing reads this file: its name does not end in “.yaml”.', 'Rename it so that it ends in “.yaml”.');
  const conversations = yamlIn(path).filter((file) => ![PROGRAMMES, SERVICES].includes(basename(file)));
  if (conversations.length === 0) tell(path, 'There is no conversation in this folder.', 'A conversation is a file such as “finding-support.yaml”.');
  const named = programmesFile ?? join(path, PROGRAMMES);
  if (programmesFile !== undefined && !existsSync(programmesFile)) tell(programmesFile, 'This file cannot be found.', 'Look at the name after --programmes.');
  const languages = readAll<AuthoredLanguage>(yamlIn(join(path, 'languages')), language);
  const folder = {
    path,
    conversations: readAll(conversations, conversation),
    programmes: orEmpty(named, programmes, {}, programmesFile === undefined ? path : join(programmesFile, '..')),
    services: orEmpty(join(path, SERVICES), services, { areas: {}, topics: {}, services: {} }),
    languages,
    seen: new Map([...languages.keys()].flatMap((code) => {
      const seen = readSeen(path, code);
      if (!isProblem(seen)) return [[code, seen] as const];
      problems.push(seen);
      return [];
    })),
    journeys: readAll(yamlIn(join(path, 'journeys')), journeys),
  };
  return problems.length > 0 ? { problems } : { folder: folder as Folder, problems };
}

const namesIn = (path: string): string[] =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(path).sort() : [];
const yamlIn = (path: string): string[] =>
  namesIn(path).filter((name) => name.endsWith('.yaml')).map((name) => join(path, name));
/** Nearly right names would be passed over in silence. */
const mistyped = (path: string): string[] =>
  [path, join(path, 'languages'), join(path, 'journeys')].flatMap((folder) =>
    namesIn(folder).filter((name) => /\.(yml|yaml\..+|json|YAML|YML)$/.test(name) && !name.endsWith('.seen.json')).map((name) => join(folder, name)));
const isProblem = (seen: Seen | Problem): seen is Problem => 'message' in seen && 'advice' in seen;
const nameOf = (file: string): string => /([^/\\]*)\.yaml$/.exec(file)?.[1] ?? file;
const emptyLines = (): LineCounter => {
  const lines = new LineCounter();
  lines.addNewLine(0);
  return lines;
};
