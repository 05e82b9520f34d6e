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

/** A language that cannot be had leaves her with the author's own: words are never missing. */
export async function bringLanguage(code: string, flow: Flow, words: Words, base: string): Promise<void> {
  const url = flow.languages[code]?.url;
  if (!url || words.has(code)) return;
  try {
    words.add((await fetchJson(new URL(url, base).href)) as Translation);
  } catch {
    return;
  }
}

export async function bringRest(flow: Flow, words: Words, base: string): Promise<Directory | 'missing'> {
  const languages = Object.keys(flow.languages).map((code) => bringLanguage(code, flow, words, base));
  const directory = flow.directory === null ? Promise.resolve(null) : fetchJson(new URL(flow.directory, base).href);
  try {
    await Promise.all(languages);
    const brought = (await directory) as Directory | null;
    if (brought === null) return 'missing';
    words.add({ lang: flow.lang, dir: 'ltr', words: brought.words });
    return brought;
  } catch {
    return 'missing';
  }
}
