/** What the host answered for her by its attributes, under the names the flow gives those answers. */
import type { Answer, Flow } from '../../flow/flow.ts';

export function presetsOf({ presets }: Flow, host: { area: string; audience: string }): Record<string, Answer> {
  const given = (['area', 'audience'] as const).map((attribute) => [presets[attribute], host[attribute]]);
  return Object.fromEntries(given.filter(([name, answer]) => name && answer)) as Record<string, Answer>;
}
