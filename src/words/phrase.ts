/** A text and its language: `lang` is null when it is the conversation's own, or the code it fell back to. */
export interface Phrase {
  text: string;
  lang: string | null;
}

/** What a word may speak of, e.g. `{area: 'Derby', walks: {name: 'Walking'}}`. */
export type Values = Readonly<Record<string, unknown>>;
