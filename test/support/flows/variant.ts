/**
 * The rich flow, changed by a test and served from memory. Its languages and its directory
 * stay where they are, unless the test changes these too.
 */
import type { Directory } from '../../../src/directory/directory.ts';
import type { Flow } from '../../../src/flow/flow.ts';
import { RICH } from '../mount.ts';

const served: string[] = [];

/** An address that answers with this text. */
export function serve(text: string): string {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  served.push(address);
  return address;
}

export const serveJson = (json: unknown): string => serve(JSON.stringify(json));

export function withdraw(): void {
  for (const address of served.splice(0)) URL.revokeObjectURL(address);
}

const beside = (file: string): string => new URL(file, new URL(RICH, location.href)).href;

export async function richFlow(): Promise<Flow> {
  const flow = (await (await fetch(RICH)).json()) as Flow;
  for (const language of Object.values(flow.languages)) {
    if (language.url !== null) language.url = beside(language.url);
    if (language.directory !== null) language.directory = beside(language.directory);
  }
  flow.directory = beside(flow.directory ?? '');
  return flow;
}

export const richDirectory = async (): Promise<Directory> => (await (await fetch(beside('directory.json'))).json()) as Directory;

/** The address of the rich flow after `change`, which may alter the flow or give back another value. */
export async function variant(change: (flow: Flow) => unknown): Promise<string> {
  const flow = await richFlow();
  return serveJson(change(flow) ?? flow);
}

/** The rich flow with only the words of its first screen in it, as it is built; the others come from `rest`. */
export async function inTwoParts(): Promise<{ flow: string; rest: string }> {
  const rich = await richFlow();
  const opens = (key: string): boolean => !key.startsWith('steps.') || key.startsWith('steps.welcome.');
  const part = (kept: (key: string) => boolean): Record<string, string> =>
    Object.fromEntries(Object.entries(rich.words).filter(([key]) => kept(key)));
  const rest = serveJson({ format: 1, lang: 'en', dir: 'ltr', words: part((key) => !opens(key)) });
  return { flow: serveJson({ ...rich, words: part(opens), rest }), rest };
}
