/** The room's own files: one for the form, one for sealing that comes when she sends, and its looks. The same for every programme. */
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import type { RoomFiles } from './room-page.ts';

const referral = fileURLToPath(new URL('../../../referral', import.meta.url));

/** The oldest browsers served: those of the winter of 2021 to 2022. */
const target = ['chrome94', 'firefox101', 'safari16.4'];

export function bundleRoom(): RoomFiles {
  const text = (entry: string): string => {
    const { outputFiles } = buildSync({
      entryPoints: [`${referral}/${entry}`],
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      legalComments: 'none',
      conditions: ['production', 'browser'],
      target,
      logLevel: 'silent',
    });
    return outputFiles.map((file) => file.text).join('\n');
  };
  return { 'room.js': text('room.ts'), 'seal.js': text('seal/seal.ts'), 'room.css': text('room.css') };
}
