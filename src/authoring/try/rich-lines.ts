/** The small HTML of a message as lines of text: what is bold, where a link leads, which page it opens. */
import type { Paper } from './paper.ts';

interface Block {
  text: string;
  /** How many lists it lies in. */
  depth: number;
  mark: string;
}

const PIECES = /<[^>]*>|[^<]+/g;

export function writeRich(html: string, paper: Paper, indent = ''): void {
  for (const { text, depth, mark } of blocksOf(html, paper)) paper.line(text, `${indent}${'  '.repeat(Math.max(0, depth - 1))}${mark}`);
}

function blocksOf(html: string, { paint }: Pick<Paper, 'paint'>): Block[] {
  const blocks: Block[] = [];
  const lists: { ordered: boolean; count: number }[] = [];
  let [text, mark, bold, after] = ['', '', false, ''];
  const close = (): void => {
    if (text.trim() === '') return;
    blocks.push({ text: text.trim(), depth: lists.length, mark });
    [text, mark] = ['', ' '.repeat(mark.length)];
  };
  for (const [piece] of html.matchAll(PIECES)) {
    const tag = /^<(\/?\w+)/.exec(piece)?.[1];
    if (tag === undefined) text += bold ? paint('bold', plain(piece)) : plain(piece);
    else if (tag === 'strong' || tag === '/strong') bold = tag === 'strong';
    else if (tag === 'a' || tag === 'button') after = leadsTo(piece);
    else if (tag === '/a' || tag === '/button') {
      if (!squeezed(text).includes(squeezed(after))) text += paint('dim', ` (${after})`);
    } else if (tag === 'li') {
      close();
      const list = lists.at(-1);
      if (list) list.count += 1;
      mark = list?.ordered ? `${list.count}. ` : '- ';
    } else if (/^\/?(?:p|br|li|ul|ol)$/.test(tag)) {
      close();
      if (tag === 'ul' || tag === 'ol') lists.push({ ordered: tag === 'ol', count: 0 });
      if (tag === '/ul' || tag === '/ol') lists.pop();
      if (tag === '/li' || lists.length === 0) mark = '';
    }
  }
  close();
  return blocks;
}

/** Where a link leads, as an author would type it: an address, a number, or the command for a page. */
function leadsTo(tag: string): string {
  const page = /data-page="([^"]*)"/.exec(tag)?.[1];
  const href = plain(/href="([^"]*)"/.exec(tag)?.[1] ?? '');
  return page === undefined ? href.replace(/^(?:tel|sms):/, '') : `m ${page}`;
}

/** A number that stands in the words of its link is not told twice. */
const squeezed = (text: string): string => text.replace(/[\s-]+/g, '');

const plain = (html: string): string =>
  html.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '');
