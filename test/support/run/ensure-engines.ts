/** Makes sure of the browsers before anything runs: no engine is ever skipped silently. */
import { existsSync } from 'node:fs';
import { hasFonts, missingPrograms, type Engine } from '../engines.ts';
import { runCommand } from './run-command.ts';

const packages: Record<Engine, string[]> = {
  chromium: ['chromium'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb'],
};

export class EnginesMissing extends Error {
  override name = 'EnginesMissing';
}

export async function ensureEngines(engines: Engine[]): Promise<void> {
  const lacking = engines.filter((engine) => missingPrograms(engine).length > 0);
  const missing = lacking.flatMap((engine) => packages[engine]);
  const isDebian = existsSync('/etc/debian_version');
  if (isDebian && !hasFonts()) missing.push('fonts-noto-core');
  if (missing.length === 0) return;

  const install = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (!isDebian) {
    const programs = lacking.flatMap(missingPrograms).join(', ');
    throw new EnginesMissing(
      `The tests need ${programs}, and this machine has none. On Debian or Ubuntu: sudo apt-get update && sudo ${install}\n` +
        'Elsewhere install them by hand, or choose an engine that is here, e.g. npm test -- --engine chromium',
    );
  }
  if (process.getuid?.() !== 0) {
    throw new EnginesMissing(`The tests need browsers that are not installed. Run: sudo apt-get update && sudo ${install}`);
  }
  console.log(`Installing what the tests need and this machine lacks: ${missing.join(', ')}`);
  const environment = { DEBIAN_FRONTEND: 'noninteractive' };
  const { ok } = await runCommand(['sh', '-c', `apt-get update && ${install}`], { environment });
  const still = engines.flatMap(missingPrograms);
  if (!ok || still.length > 0) throw new EnginesMissing(`apt-get did not bring ${still.join(', ')}. Run it by hand: ${install}`);
}
