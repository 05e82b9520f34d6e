/**
 * Test files that share a process. One for each file would start Node and the compiler, and the engine of whole-page
 * tests, as often as there are files: a third of the time went there.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Gives `work` one file for each process; it imports every `processes`-th of the files, so that neighbours are apart. */
export async function sharing<T>(files: readonly string[], processes: number, work: (shared: string[]) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-shared-'));
  const shared = Array.from({ length: Math.min(processes, files.length) }, (_, process) => {
    const mine = files.filter((_file, index) => index % processes === process);
    const path = join(folder, `shared-${process}.mjs`);
    writeFileSync(path, mine.map((file) => `await import(${JSON.stringify(pathToFileURL(resolve(file)).href)});\n`).join(''));
    return path;
  });
  try {
    return await work(shared);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
