/** Which answers a flow asks for, and what each can be. */
import type { Flow } from '../../flow/flow.ts';

export interface Offered {
  /** The ids she can choose; typed answers have none. */
  values: Set<string>;
  typed: boolean;
  /** The steps that ask for it. */
  steps: string[];
}

/** Of several flows together: what a programme's rules may read, which serve them all. */
export function answersOffered(...flows: readonly Flow[]): Map<string, Offered> {
  const all = new Map<string, Offered>();
  for (const [id, { ask }] of flows.flatMap((flow) => Object.entries(flow.steps))) {
    if (ask === undefined) continue;
    const offered = all.get(ask.as) ?? { values: new Set(), typed: false, steps: [] };
    all.set(ask.as, offered);
    offered.steps.push(id);
    if (ask.kind === 'text') offered.typed = true;
    else for (const choice of Object.keys(ask.choices)) offered.values.add(choice);
  }
  return all;
}
