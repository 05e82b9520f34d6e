/** An SVG as a strict XML parser reads it: whatever is not well-formed is an error. */
import { SaxesParser } from 'saxes';

export interface Part {
  name: string;
  attributes: Record<string, string>;
  parts: Part[];
  /** Its own words and those of its parts. */
  text: string;
}

export function readSvg(svg: string): Part {
  const parser = new SaxesParser();
  const whole: Part = { name: '', attributes: {}, parts: [], text: '' };
  const open = [whole];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const part: Part = { name, attributes, parts: [], text: '' };
    open.at(-1)?.parts.push(part);
    open.push(part);
  });
  parser.on('text', (text) => {
    for (const part of open) part.text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(svg).close();
  const [root] = whole.parts;
  if (root?.name !== 'svg') throw new Error('This is no SVG.');
  return root;
}

export const allParts = (part: Part): Part[] => [part, ...part.parts.flatMap(allParts)];

export const ofClass = (part: Part, name: string): Part[] => allParts(part).filter(({ attributes }) => attributes.class?.split(' ').includes(name));
