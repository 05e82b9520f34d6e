/** An author's folder as it was in a version that git knows, read into a folder of its own that goes again. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WrongUse } from '../../command/wrong-use.ts';

/** What a folder of flows is read from; whatever else lies there is left alone. */
const READ = /^(?:(?:languages|journeys)\/)?[^/]+(?:\.yaml|\.seen\.json)$/;
const LARGEST = 32 * 1024 * 1024;

export function withVersion<T>(folder: string, revision: string, use: (path: string) => T): T {
  const tree = treeOf(folder, revision);
  const base = mkdtempSync(join(tmpdir(), 'signpost-version-'));
  try {
    for (const { path, hash } of filesOf(folder, tree)) {
      const file = join(base, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, git(folder, ['cat-file', 'blob', hash]));
    }
    return use(base);
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

function treeOf(folder: string, revision: string): string {
  const unknown = new WrongUse(`“${revision}” is neither a folder nor a version that git knows. Name a folder, a branch, or a version such as HEAD~1.`);
  // What begins with “-” would be read as an option.
  if (revision.startsWith('-')) throw unknown;
  let commit: string;
  try {
    commit = git(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).toString().trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new WrongUse(`“${revision}” is no folder, and git is not on this computer to look for a version. Name a folder.`);
    throw unknown;
  }
  const inside = git(folder, ['rev-parse', '--show-prefix']).toString().trimEnd().replace(/\/$/, '');
  try {
    return git(folder, ['rev-parse', '--verify', '--quiet', `${commit}:${inside}`]).toString().trim();
  } catch {
    throw new WrongUse(`In the version “${revision}” there is no folder ${inside}. Name a later version.`);
  }
}

function filesOf(folder: string, tree: string): { path: string; hash: string }[] {
  const lines = git(folder, ['ls-tree', '--full-tree', '-r', '-z', tree]).toString().split('\0');
  return lines.flatMap((line) => {
    const [about = '', path = ''] = line.split('\t');
    const [mode = '', , hash = ''] = about.split(' ');
    return mode.startsWith('100') && READ.test(path) ? [{ path, hash }] : [];
  });
}

const git = (folder: string, words: string[]): Buffer => execFileSync('git', ['-C', folder, ...words], { stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: LARGEST });
