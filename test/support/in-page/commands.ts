/** What an in-page test asks the browser to do for it: trusted input, and the size of the window. */
import { executeServerCommand } from '@web/test-runner-commands';
import { aim } from '../driver/aim.ts';
import type { Abilities, Device } from '../driver/page.ts';
import type { Commands, Reply } from './commands-plugin.ts';

/** Milliseconds in which an element must come to rest, in sight. */
const PATIENCE = 5_000;

async function ask<Name extends keyof Commands>(name: Name, ...args: Commands[Name]): Promise<unknown> {
  const reply = await executeServerCommand<Reply, Commands[Name]>(name, args);
  if ('refused' in reply) throw new Error(reply.refused);
  return reply.value;
}

/** One key or a chord: `Tab`, `Shift+Tab`, `Escape`. */
export async function press(key: string): Promise<void> {
  await ask('signpost:press', key);
}

/** Types into what has the focus. */
export async function type(text: string): Promise<void> {
  await ask('signpost:type', text);
}

/** Presses the element where a finger would; an error says what covers it. */
export async function click(element: Element): Promise<void> {
  const end = performance.now() + PATIENCE;
  let aimed = await aim(() => element);
  // It may still be moving into its place.
  while ('missed' in aimed && performance.now() < end) aimed = await aim(() => element);
  if ('missed' in aimed) throw new Error(`Could not press: ${aimed.missed}.`);
  await ask('signpost:click', aimed.x, aimed.y);
}

export async function setViewport(width: number, height: number): Promise<void> {
  await ask('signpost:viewport', width, height);
}

/** Chromium only: the others know a person's look at their start. Ask `abilities()` first. */
export async function emulate(device: Omit<Device, 'width' | 'height'>): Promise<void> {
  await ask('signpost:emulate', device);
}

export const abilities = (): Promise<Abilities> => ask('signpost:abilities') as Promise<Abilities>;
