/** A text and its language: `lang` is null when it is the conversation's own, or the code it fell back to. */
export interface Phrase {
  text: string;
  lang: string | null;
}

/** What a word may speak of, e.g. `{area: 'Derby', pause: {name: 'Pause'}}`. */
export type Values = Readonly<Record<string, unknown>>;
