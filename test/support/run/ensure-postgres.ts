/** Makes sure of a real PostgreSQL server before the inbox is tested: it is never skipped silently. */
import { existsSync, readdirSync } from 'node:fs';
import { runCommand } from './run-command.ts';

const VERSIONS = '/usr/lib/postgresql';

/** Debian keeps the server's programs off the path, a folder for each version. */
export function postgresPrograms(): string | undefined {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((one, other) => Number(other) - Number(one)) : [];
  const folders = [...versions.map((version) => `${VERSIONS}/${version}/bin`), ...(process.env.PATH ?? '').split(':')];
  return folders.find((folder) => existsSync(`${folder}/initdb`) && existsSync(`${folder}/postgres`));
}

export class PostgresMissing extends Error {
  override name = 'PostgresMissing';
}

export async function ensurePostgres(): Promise<void> {
  if (postgresPrograms() !== undefined) return;
  const install = 'apt-get install --yes --no-install-recommends postgresql';
  if (!existsSync('/etc/debian_version')) {
    throw new PostgresMissing(`The tests need a PostgreSQL server (initdb and postgres on the path), and this machine has none. On Debian or Ubuntu: sudo apt-get update && sudo ${install}`);
  }
  if (process.getuid?.() !== 0) throw new PostgresMissing(`The tests need a PostgreSQL server. Run: sudo apt-get update && sudo ${install}`);
  console.log('Installing what the tests need and this machine lacks: postgresql');
  const { ok } = await runCommand(['sh', '-c', `apt-get update && ${install}`], { environment: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (!ok || postgresPrograms() === undefined) throw new PostgresMissing(`apt-get did not bring a PostgreSQL server. Run it by hand: ${install}`);
}
