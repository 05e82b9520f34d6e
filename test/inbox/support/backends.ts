/** Both databases, for tests that have to hold on each. */
import { rmSync } from 'node:fs';
import { after } from 'node:test';
import type { Place } from '../../../src/inbox/database/open-database.ts';
import { dataFolder } from './data-folder.ts';
import { startPostgres, type Postgres } from './postgres.ts';

export const backends = ['folder', 'postgres'] as const;
export type Backend = (typeof backends)[number];

let server: Promise<Postgres> | undefined;
const folders: string[] = [];
after(async () => {
  await (await server)?.stop();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

export const postgres = (): Promise<Postgres> => (server ??= startPostgres());

/** A place with nothing in it. */
export async function emptyPlace(backend: Backend): Promise<Place> {
  if (backend === 'postgres') return { url: await (await postgres()).database() };
  const folder = await dataFolder();
  folders.push(folder);
  return { folder };
}
