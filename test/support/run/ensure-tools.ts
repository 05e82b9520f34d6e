/** Programs from Debian that a test uses beside the engines: a line for each. None is ever skipped silently. */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.ts';

/** Program → the package that brings it. */
const packages: Record<string, string> = {
  // Opens what the room sealed, and shares nothing with it.
  jose: 'jose',
};

export class ToolsMissing extends Error {
  override name = 'ToolsMissing';
}

const missing = (): string[] =>
  Object.keys(packages).filter((program) => !(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program))));

export async function ensureTools(): Promise<void> {
  const lacking = missing();
  if (lacking.length === 0) return;
  const install = `apt-get install --yes --no-install-recommends ${lacking.map((program) => packages[program]).join(' ')}`;
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0)
    throw new ToolsMissing(`The tests need ${lacking.join(', ')}. On Debian or Ubuntu: sudo apt-get update && sudo ${install}`);
  console.log(`Installing what the tests need and this machine lacks: ${lacking.join(', ')}`);
  const { ok } = await runCommand(['sh', '-c', `apt-get update && ${install}`], { environment: { DEBIAN_FRONTEND: 'noninteractive' } });
  if (!ok || missing().length > 0) throw new ToolsMissing(`apt-get did not bring ${missing().join(', ')}. Run it by hand: ${install}`);
}
