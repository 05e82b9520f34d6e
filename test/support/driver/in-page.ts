/** Turns a function and its arguments into text that any engine can run, and its answer back into a value. */
import type { InPage } from './page.ts';

export class ThrownInPage extends Error {
  override name = 'ThrownInPage';
}

interface Reply { value?: unknown; threw?: string }

/** The TypeScript runner marks functions with `__name`, which a page does not know. */
const PRELUDE = 'const __name = (named) => named;';

export const call = <A extends unknown[]>(run: InPage<A, unknown>, args: A): string =>
  `(${run.toString()})(...${JSON.stringify(args)})`;

/** An expression whose promise gives JSON text, because engines differ in what else they carry. */
export const asExpression = (code: string): string =>
  `(async () => { ${PRELUDE}
    try { return JSON.stringify({ value: await ${code} }); }
    catch (error) { return JSON.stringify({ threw: String(error?.message ?? error) + '\\n' + String(error?.stack ?? '') }); }
  })()`;

export function fromReply(text: unknown): unknown {
  if (typeof text !== 'string') throw new TypeError(`The page gave no answer but ${String(text)}.`);
  const reply = JSON.parse(text) as Reply;
  if (reply.threw !== undefined) throw new ThrownInPage(reply.threw);
  return reply.value;
}

/** An expression that is an element itself, for what an engine does with elements and not with values. */
export const asElement = (code: string): string => `(() => { ${PRELUDE} return ${code}; })()`;
