/**
 * The three engines every page test runs in, and where this machine keeps them.
 * Nothing here is written down as a path: `PATH` and the package manager are asked at run time.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export const engines = ['chromium', 'firefox', 'webkit'] as const;
export type Engine = (typeof engines)[number];

export class UnknownEngine extends Error {
  override name = 'UnknownEngine';
  constructor(given: string) {
    super(`"${given}" is no engine of these tests. Choose from: ${engines.join(', ')}.`);
  }
}

export class MissingEngine extends Error {
  override name = 'MissingEngine';
  constructor(engine: Engine, what: string) {
    super(`${engine} needs ${what}, and it was not found. Run npm test, which installs it or names the command that does.`);
  }
}

export function parseEngine(given: string): Engine {
  const engine = engines.find((name) => name === given);
  if (!engine) throw new UnknownEngine(given);
  return engine;
}

/** The engines this run was asked for with `--engine`, or all three. */
export function chosenEngines(): Engine[] {
  const asked = process.env.SIGNPOST_ENGINES;
  return asked ? asked.split(',').map(parseEngine) : [...engines];
}

/** What each engine needs, by the names systems know it under; the first that is found is used. */
const needs = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
  WebKitWebDriver: ['WebKitWebDriver'],
  MiniBrowser: ['MiniBrowser'],
  Xvfb: ['Xvfb'],
} as const;
export type Program = keyof typeof needs;

const programsOf: Record<Engine, Program[]> = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkit: ['WebKitWebDriver', 'MiniBrowser', 'Xvfb'],
};

const runs = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const subfolders = (folder: string): string[] => {
  try {
    return readdirSync(folder).map((name) => join(folder, name));
  } catch {
    return [];
  }
};

/** WebKitGTK keeps its small browser off the PATH, in a versioned folder of the system's library folder. */
function libraryFolders(): string[] {
  const roots = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
  return [...roots, ...roots.flatMap(subfolders)]
    .flatMap((root) => ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'].map((name) => join(root, name)));
}

export function find(program: Program): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  if (program === 'MiniBrowser') folders.push(...libraryFolders());
  return needs[program].flatMap((name) => folders.map((folder) => join(folder, name))).find(runs);
}

export function executable(engine: Engine, program: Program): string {
  const path = find(program);
  if (!path) throw new MissingEngine(engine, needs[program].join(' or '));
  return path;
}

export const missingPrograms = (engine: Engine): Program[] => programsOf[engine].filter((program) => !find(program));

/** Without these fonts, pictures of many scripts show boxes. Only Debian's package manager is asked. */
export function hasFonts(): boolean {
  try {
    return execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' }).includes('Noto Sans');
  } catch {
    return false;
  }
}
