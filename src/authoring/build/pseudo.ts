/**
 * Two languages made from English, so that tests find words that no translation could change
 * and layouts that only fit short words or one direction. Nobody reads them: they are never in a normal build.
 */
import { FORMAT } from '../../flow/flow.ts';
import { panelWords } from '../../words/panel-words.ts';
import { keys } from '../../flow/keys.ts';
import type { BuiltLanguage } from './language-of.ts';

interface PseudoLanguage {
  code: string;
  name: string;
  dir: 'ltr' | 'rtl';
  change: (text: string) => string;
}

/** Never changed: tags, interpolations, HTML characters, and anything with a digit in it. */
const KEPT = /<[^>]*>|\{\{[^}]*\}\}|&[a-z]+;|\S*\d\S*/;

export const pseudoLanguages: readonly PseudoLanguage[] = [
  { code: 'en-xa', name: '[Ēñĝļîšĥ ļöñĝ]', dir: 'ltr', change: lengthened },
  { code: 'ar-xb', name: '\u202Eمعكوس\u202C', dir: 'rtl', change: mirrored },
];

export function pseudoOf(words: Record<string, string>, panel: boolean): BuiltLanguage[] {
  const all = { ...(panel ? Object.fromEntries(Object.entries(panelWords).map(([word, text]) => [keys.panel(word), text])) : {}), ...words };
  return pseudoLanguages.map(({ code, dir, change }) => ({
    format: FORMAT,
    lang: code,
    dir,
    words: Object.fromEntries(Object.entries(all).map(([key, text]) => [key, change(text)])),
  }));
}

const PLAIN = 'aceghijklnoprstuwyzACEGHIJKLNOPRSTUWYZ';
const ACCENTED = 'àçéĝĥîĵķļñöþŕšţûŵýžÀÇÉĜĤÎĴĶĻÑÖÞŔŠŢÛŴÝŽ';

/** Accented, about 40% longer, in brackets that show where a text was cut. */
function lengthened(text: string): string {
  const letters = parts(text).filter(({ kept }) => !kept).reduce((sum, part) => sum + part.text.length, 0);
  const more = ' ~'.repeat(Math.ceil((letters * 0.4) / 2));
  return aroundLetters(text, '[', `${more}]`, (part) => part.replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)] ?? letter));
}

/** Each word runs from right to left, as in a right-to-left script. */
function mirrored(text: string): string {
  return aroundLetters(text, '', '', (part) => part.replace(/[\p{L}’'-]+/gu, '\u200F\u202E$&\u202C\u200F'));
}

interface Part {
  text: string;
  kept: boolean;
}

function parts(text: string): Part[] {
  const found: Part[] = [];
  let rest = text;
  while (rest !== '') {
    const kept = KEPT.exec(rest);
    const before = kept ? rest.slice(0, kept.index) : rest;
    if (before !== '') found.push({ text: before, kept: false });
    if (kept) found.push({ text: kept[0], kept: true });
    rest = rest.slice(before.length + (kept?.[0].length ?? 0));
  }
  return found;
}

/** Brackets stand inside the first and the last tag, so that the HTML stays whole. */
function aroundLetters(text: string, open: string, close: string, change: (part: string) => string): string {
  const all = parts(text);
  const shown = all.flatMap((part, index) => (part.text.startsWith('<') || part.text.trim() === '' ? [] : [index]));
  const [first, last] = [shown[0], shown.at(-1)];
  return all
    .map((part, index) => {
      const changed = part.kept ? part.text : change(part.text);
      return `${index === first ? open : ''}${changed}${index === last ? close : ''}`;
    })
    .join('');
}
