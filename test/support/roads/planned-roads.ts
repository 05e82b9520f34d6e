/**
 * All roads that are walked: of each conversation as it ships, then as the demo has it with every programme open, and then
 * as teams could set their programmes up, as far as there is anything left that a woman can only meet there.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Flow } from '../../../src/flow/flow.ts';
import { programmeCases } from '../../pages/walk/programme-cases.ts';
import { builtFlows, NotBuilt } from './built-flows.ts';
import { coveringRoads, type Road } from './covering-roads.ts';
import { everythingIn } from './passed.ts';

/** One conversation with its programmes in one state. */
export interface Setting {
  name: string;
  flow: Flow;
  /** Where the built flow lies when nothing in it was changed. */
  built: string | null;
}

export interface Plan {
  conversation: string;
  /** What the conversation holds, and what of it no road passes. */
  things: number;
  left: string[];
  walks: { setting: Setting; roads: Road[] }[];
}

/** The same flows as in `dist/flows`, with the two pseudo-languages beside them. */
export const FLOWS = 'dist/test/flows';
const OPEN = 'dist/demo/both-open/flows';

export function settingsOf(flow: Flow): Setting[] {
  const open = builtFlows(OPEN).filter(({ id }) => id === flow.id);
  const cases = Object.keys(flow.programmes).length === 0 ? [] : programmeCases(flow).slice(1);
  return [
    { name: 'as it ships', flow, built: `/${FLOWS}/${flow.id}.json` },
    ...open.map((each) => ({ name: 'as the demo has it open', flow: each, built: `/${OPEN}/${each.id}.json` })),
    ...cases.map(({ name, flow: changed }) => ({ name, flow: changed, built: null })),
  ];
}

export const PLANS = 'dist/test/roads.json';

/** As `npm run build:test` found them: the search takes seconds, and every engine walks the same roads. */
export function plannedRoads(): Plan[] {
  try {
    return JSON.parse(readFileSync(fileURLToPath(new URL(`../../../${PLANS}`, import.meta.url)), 'utf8')) as Plan[];
  } catch {
    throw new NotBuilt(PLANS);
  }
}

export const planRoads = (): Plan[] => builtFlows(FLOWS).map(planOf);

function planOf(flow: Flow): Plan {
  const missing = everythingIn(flow);
  const things = missing.size;
  const walks = settingsOf(flow).map((setting) => ({ setting, roads: coveringRoads(setting.flow, missing) }));
  return { conversation: flow.id, things, left: [...missing], walks: walks.filter(({ roads }) => roads.length > 0) };
}
