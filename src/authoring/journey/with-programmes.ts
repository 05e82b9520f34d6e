/** A flow with its programmes changed for one journey: open where the folder says unknown, or with a telephone. */
import type { Flow } from '../../flow/flow.ts';
import type { Journey } from '../authored/journey.ts';
import type { Programmes } from '../authored/programmes.ts';
import { mapped } from '../build/mapped.ts';
import { programmesOf } from '../build/programmes-of.ts';

/** The same changes give the same flow again, so that its machine is made once for all journeys that have them. */
export function flowsWith(flow: Flow, programmes: Programmes): (changes?: Journey['programmes']) => Flow {
  const known = new Map<string, Flow>();
  return (changes = {}) => {
    const key = JSON.stringify(changes);
    const changed = known.get(key) ?? withProgrammes(flow, programmes, changes);
    known.set(key, changed);
    return changed;
  };
}

export function withProgrammes(flow: Flow, programmes: Programmes, changes: Journey['programmes'] = {}): Flow {
  const changed = mapped(programmes, ({ referral, ...programme }, id) => {
    const { contacts } = changes[id] ?? {};
    return {
      ...programme,
      ...changes[id],
      contacts: { ...programme.contacts, ...contacts },
      // A journey that says how the team is reached means these ways, and not also a room.
      ...(referral === undefined || contacts !== undefined ? {} : { referral }),
    };
  });
  return { ...flow, programmes: programmesOf(changed) };
}
