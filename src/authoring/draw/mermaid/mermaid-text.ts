/** Words inside a Mermaid label. Every letter that Mermaid, Markdown or HTML could read as its own is written by its number. */

/** `#` begins Mermaid's own numbers, so it is never left as it is. */
const SAFE = /[\p{L}\p{M}\p{N} .,?!()'’‘“”…·–—→-]/u;

export const mermaidText = (words: string): string => Array.from(words, (letter) => (SAFE.test(letter) ? letter : `#${letter.codePointAt(0) ?? 0};`)).join('');

/** Several lines in one label. */
export const mermaidLabel = (lines: readonly string[]): string => `"${lines.map(mermaidText).join('<br/>')}"`;
