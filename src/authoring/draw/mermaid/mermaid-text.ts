/** Words inside a Mermaid label. Every letter that Mermaid, Markdown or HTML could read as its own is written by its number. */

/** `#` begins Mermaid's own numbers, so it is never left as it is. */
const SAFE = /[\p{L}\p{M}\p{N} .,?!()’‘“”…·–—→-]/u;

export const mermaidText = (words: string): string => [...words].map((letter) => (SAFE.test(letter) ? letter : `#${letter.codePointAt(0) ?? 0};`)).join('');

/** Several lines in one label; a line that is too long to read in a box is cut. */
export const mermaidLabel = (lines: readonly string[]): string => `"${lines.map((line) => mermaidText(cut(line))).join('<br/>')}"`;

const LONGEST = 110;

const cut = (line: string): string => {
  const letters = [...line];
  return letters.length <= LONGEST ? line : `${letters.slice(0, LONGEST - 1).join('').trimEnd()}…`;
};
