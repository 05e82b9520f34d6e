/** Reads an author's folder: which files there are, what each holds, and whether it has the shape it needs. */
import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Folder } from '../authored/folder.ts';
import type { AuthoredLanguage } from '../authored/language.ts';
import type { Problem } from '../problem.ts';
import { conversation } from '../shape/conversation-shape.ts';
import { journeys } from '../shape/journeys-shape.ts';
import { language } from '../shape/language-shape.ts';
import { programmes } from '../shape/programmes-shape.ts';
import { services } from '../shape/services-shape.ts';
import type { Shape } from '../shape/shape.ts';
import { filesOf, nameOf } from './files-of.ts';
import { readSeen, type Seen } from './read-seen.ts';
import { readShaped } from './read-shaped.ts';
import { Written } from './written.ts';

export interface Reading {
  /** Absent when a file could not be read or does not have the shape it needs. */
  folder?: Folder;
  problems: Problem[];
}

export function readFolder(path: string, programmesFile?: string): Reading {
  if (!existsSync(path) || !statSync(path).isDirectory())
    return { problems: [of(path, 'This folder cannot be found.', 'Name the folder that holds the conversations, for example: signpost-chat check flows')] };
  const problems: Problem[] = [];
  const read = <T>(file: string, shape: Shape, root = path): Written<T> | undefined => {
    const found = readShaped<T>(file, shape, root);
    if (found instanceof Written) return found;
    problems.push(...found);
    return undefined;
  };
  const readAll = <T>(files: readonly string[], shape: Shape): Map<string, Written<T>> =>
    new Map(files.flatMap((file) => {
      const found = read<T>(file, shape);
      return found ? [[nameOf(file), found] as const] : [];
    }));
  const readOr = <T>(file: string, shape: Shape, empty: T, root?: string): Written<T> | undefined =>
    existsSync(file) ? read<T>(file, shape, root) : Written.nowhere(file, empty);

  const files = filesOf(path);
  for (const file of files.unread) problems.push(of(file, 'Nothing reads this file: its name does not end in “.yaml”.', 'Rename it so that it ends in “.yaml”.'));
  if (files.conversations.length === 0) problems.push(of(path, 'There is no conversation in this folder.', 'A conversation is a file such as “finding-support.yaml”.'));
  if (programmesFile !== undefined && !existsSync(programmesFile)) problems.push(of(programmesFile, 'This file cannot be found.', 'Look at the name after --programmes.'));

  const languages = readAll<AuthoredLanguage>(files.languages, language);
  const seen = new Map<string, Seen>();
  for (const code of languages.keys()) {
    const found = readSeen(path, code);
    if ('problem' in found) problems.push(found.problem);
    else seen.set(code, found.seen);
  }
  const folder = {
    path,
    conversations: readAll(files.conversations, conversation),
    programmes: readOr(programmesFile ?? files.programmes, programmes, {}, programmesFile && dirname(programmesFile)),
    services: readOr(files.services, services, { areas: {}, topics: {}, services: {} }),
    languages,
    seen,
    journeys: readAll(files.journeys, journeys),
  };
  return problems.length > 0 ? { problems } : { folder: folder as Folder, problems };
}

const of = (file: string, message: string, advice: string): Problem => ({ file: basename(file) === '' ? file : join(file), line: 1, column: 1, message, advice, severity: 'error' });
