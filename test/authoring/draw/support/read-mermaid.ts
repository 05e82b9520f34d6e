/** A flowchart as Mermaid's own parser reads it. It needs no page for that, only something in the place of the one who cleans HTML. */
import DOMPurify from 'dompurify';
import mermaid from 'mermaid';

/** Without a page it does nothing; here words are only read, and never shown. */
Object.assign(DOMPurify, { addHook: () => undefined, removeHook: () => undefined, sanitize: (text: unknown) => String(text) });

export interface Flowchart {
  nodes: Map<string, { text: string; shape: string; classes: string[] }>;
  edges: { from: string; to: string; text: string; stroke: string; style: string[] }[];
}

interface Read {
  getVertices(): Map<string, { text?: string; type?: string; classes: string[] }>;
  getEdges(): { start: string; end: string; text: string; stroke: string; style?: string[] }[];
}

/** The newer way in says only that a text can be read; this one gives what was read. */
const reader = mermaid as unknown as { mermaidAPI: { getDiagramFromText(text: string): Promise<{ db: Read }> } };

export async function readMermaid(text: string): Promise<Flowchart> {
  // This brings the parsers; the next needs them.
  await mermaid.parse(text);
  const { db: read } = await reader.mermaidAPI.getDiagramFromText(text);
  return {
    nodes: new Map([...read.getVertices()].map(([id, { text: words = '', type = '', classes }]) => [id, { text: shown(words), shape: type, classes }])),
    edges: read.getEdges().map(({ start, end, text: words, stroke, style = [] }) => ({ from: start, to: end, text: shown(words), stroke, style })),
  };
}

/** Mermaid writes its numbered letters in a way of its own before it parses, and in HTML's when it draws. */
const shown = (words: string): string =>
  words
    .replace(/(?:ﬂ°°|#)(\d+)(?:¶ß|;)/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('<br/>', '\n');
