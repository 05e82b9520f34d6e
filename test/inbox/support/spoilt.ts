/** A good request with one thing in it spoilt, chosen at random. */
import fc from 'fast-check';
import { shaped } from './sealed.ts';

type Spot = [holder: Record<string, unknown> | unknown[], key: string];

function* spotsOf(value: unknown): Generator<Spot> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield [value as Record<string, unknown>, key];
    yield* spotsOf(part);
  }
}

const junk = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null), fc.constant([]), fc.constant({}), fc.constant('x'.repeat(600)), fc.array(fc.string()), fc.constant('../../etc/passwd'), fc.constant("'; DROP TABLE referrals; --"));

export const spoiltBodies = fc
  .tuple(fc.nat(), fc.constantFrom('gone', 'replaced', 'added', 'longer', 'shorter'), junk)
  .map(([at, how, other]) => {
    const body = shaped() as unknown as Record<string, unknown>;
    const spots = [...spotsOf(body)];
    const [holder, key] = spots[at % spots.length] ?? [body, 'id'];
    const inside = holder as Record<string, unknown>;
    const was = inside[key];
    if (how === 'gone') Reflect.deleteProperty(inside, key);
    else if (how === 'added' && !Array.isArray(holder)) inside[`${key}More`] = other;
    else if (how === 'longer' && typeof was === 'string') inside[key] = `${was}A`;
    else if (how === 'shorter' && typeof was === 'string') inside[key] = was.slice(0, -1);
    else inside[key] = other;
    return body;
  });
