/** Brings what lies beside the flow: the words of a language, and the service directory. */
import type { Directory } from '../../directory/directory.ts';
import type { Flow } from '../../flow/flow.ts';
import type { Translation, Words } from '../../words/words.ts';
import { fetchJson } from './fetch-json.ts';

/** The flow's language nearest to what a host asked for: `en-GB` is served by `en`. */
export function spoken(lang: string, { languages, lang: source }: Flow): string {
  const wanted = lang.toLowerCase();
  const codes = Object.keys(languages);
  return codes.find((code) => code.toLowerCase() === wanted) ?? codes.find((code) => code === wanted.split('-')[0]) ?? source;
}

const bring = async (url: string | null | undefined, words: Words, base: string): Promise<void> => {
  if (url) words.add((await fetchJson(new URL(url, base).href)) as Translation);
};

/** The words beyond the first screen, in the author's language. */
export function bringWords(flow: Flow, words: Words, base: string): Promise<void> {
  const rest = bring(flow.rest, words, base);
  // Whoever waits for them hears of it when they cannot be had.
  rest.catch(() => undefined);
  return rest;
}

/** A language that cannot be had leaves her with the author's own: words are never missing. */
export async function bringLanguage(code: string, flow: Flow, words: Words, base: string): Promise<void> {
  if (!words.has(code)) await bring(flow.languages[code]?.url, words, base).catch(() => undefined);
}

/** The directory and all languages, whatever she does: no request tells what she looked for. */
export async function bringRest(flow: Flow, words: Words, base: string): Promise<Directory | 'missing'> {
  const languages = Object.entries(flow.languages).flatMap(([code, { directory }]) => [
    bringLanguage(code, flow, words, base),
    bring(directory, words, base).catch(() => undefined),
  ]);
  if (flow.directory === null) return 'missing';
  try {
    const [directory] = await Promise.all([fetchJson(new URL(flow.directory, base).href), ...languages]);
    const brought = directory as Directory;
    words.add({ lang: flow.lang, dir: 'ltr', words: brought.words });
    return brought;
  } catch {
    return 'missing';
  }
}
