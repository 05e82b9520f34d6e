/** SVG as text. Whatever an author wrote goes through here, so no word of hers can become markup. */

declare const made: unique symbol;
/** Text that is markup already. */
export type Xml = string & { readonly [made]: true };

export type Attributes = Record<string, string | number | undefined>;

export const text = (words: string): Xml => escaped(words) as Xml;

export function element(name: string, attributes: Attributes, ...children: (Xml | undefined)[]): Xml {
  const written = Object.entries(attributes).map(([key, value]) => (value === undefined ? '' : ` ${key}="${typeof value === 'number' ? short(value) : escaped(value)}"`));
  const inside = children.join('');
  return (inside === '' ? `<${name}${written.join('')}/>` : `<${name}${written.join('')}>${inside}</${name}>`) as Xml;
}

export const together = (parts: readonly Xml[]): Xml => parts.join('') as Xml;

/** One decimal is finer than any screen or printer shows, and the same on every machine. */
export const short = (value: number): string => String(Math.round(value * 10) / 10);

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (words: string): string => words.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
