/**
 * The page's script: the real element, with one part exchanged. Its conversation is one that remembers,
 * so that a page can walk her answers again after a save. The element that ships has no such part.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';

const here = fileURLToPath(new URL('page', import.meta.url));
const define = fileURLToPath(new URL('../../define.ts', import.meta.url));

const remembers: Plugin = {
  name: 'remembers',
  setup(bundle) {
    bundle.onResolve({ filter: /\/conversation\/conversation\.ts$/ }, ({ importer }) =>
      importer.startsWith(here) ? undefined : { path: join(here, 'conversation.ts') });
  },
};

/** Everything the page needs, by its address. */
export async function bundlePage(): Promise<Record<string, string>> {
  const { outputFiles } = await build({
    stdin: { contents: `import ${JSON.stringify(define)};\nimport './page.ts';\n`, resolveDir: here, sourcefile: 'dev-page.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    plugins: [remembers],
    logLevel: 'silent',
  });
  const read = (name: string): string => readFileSync(join(here, name), 'utf8');
  return {
    '/': read('page.html'),
    '/left': read('left.html'),
    '/page.css': read('page.css'),
    '/page.js': outputFiles.map(({ text }) => text).join('\n'),
  };
}
