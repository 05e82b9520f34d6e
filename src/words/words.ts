/**
 * The words of one element: an i18next of its own, so that two chats on a page
 * can speak two languages. Looked up last, when a message is painted.
 */
import i18next, { type i18n } from 'i18next';
import { keys } from '../flow/keys.ts';
import { panelWords, type PanelWord } from './panel-words.ts';
import type { Phrase, Values } from './phrase.ts';

export interface Translation {
  lang: string;
  dir: 'ltr' | 'rtl';
  words: Record<string, string>;
}

const NAMESPACE = 'words';

/** i18next looks words up under a code's canonical spelling, however an author wrote it. */
const canonical = (lang: string): string => {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? lang;
  } catch {
    return lang;
  }
};

export class Words {
  readonly #i18n: i18n;
  readonly #source: string;
  readonly #directions = new Map<string, 'ltr' | 'rtl'>();
  #lang: string;

  /** `source` is the language the author wrote in; whatever a translation lacks falls back to it. */
  constructor(source: string, words: Record<string, string>) {
    this.#source = this.#lang = source;
    this.#i18n = i18next.createInstance();
    void this.#i18n.init({
      lng: canonical(source),
      fallbackLng: canonical(source),
      ns: NAMESPACE,
      defaultNS: NAMESPACE,
      resources: {},
      keySeparator: false,
      nsSeparator: false,
      initAsync: false,
      returnDetails: true,
      interpolation: { escapeValue: false },
    });
    this.add({ lang: source, dir: 'ltr', words: panelResource(panelWords) });
    this.add({ lang: source, dir: 'ltr', words });
  }

  /** The code of the language spoken now, as the flow spells it. */
  get lang(): string {
    return this.#lang;
  }

  get dir(): 'ltr' | 'rtl' {
    return this.#directions.get(this.#lang) ?? 'ltr';
  }

  has(lang: string): boolean {
    return this.#i18n.hasResourceBundle(canonical(lang), NAMESPACE);
  }

  add({ lang, dir, words }: Translation): void {
    this.#directions.set(lang, dir);
    this.#i18n.addResourceBundle(canonical(lang), NAMESPACE, words, true, true);
  }

  speak(lang: string): void {
    this.#lang = lang;
    void this.#i18n.changeLanguage(canonical(lang));
  }

  /** The words under a key, with the language they turned out to be in. */
  say(key: string, values: Values = {}): Phrase {
    const { res, usedLng } = this.#i18n.t(key, { ...values, returnDetails: true });
    return { text: res, lang: usedLng === canonical(this.#lang) ? null : this.#source };
  }

  /** One of the panel's own words. */
  panel(word: PanelWord, values: Values = {}): Phrase {
    return this.say(keys.panel(word), values);
  }

  exists(key: string): boolean {
    return this.#i18n.exists(key);
  }
}

const panelResource = (words: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(words).map(([word, text]) => [keys.panel(word), text]));
