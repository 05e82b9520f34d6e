/** A flow with its programmes changed for one journey: open where the folder says unknown, or with a telephone. */
import type { Flow } from '../../flow/flow.ts';
import type { Journey } from '../authored/journey.ts';
import type { Programmes } from '../authored/programmes.ts';
import { mapped } from '../build/mapped.ts';
import { programmesOf } from '../build/programmes-of.ts';

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
