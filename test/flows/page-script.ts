/** Bundles what the walked page needs into one classic script. */
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

let made: Promise<string> | undefined;

export const pageScript = (): Promise<string> =>
  (made ??= build({
    entryPoints: [fileURLToPath(new URL('in-page/entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
    target: 'es2022',
    logLevel: 'error',
  }).then(({ outputFiles }) => outputFiles[0]?.text ?? ''));
