/**
 * A text in passages that can be read one after the other, each forgotten before the next. The reader makes many
 * small things of every line: of a whole directory at once, tidying them up takes as long as reading.
 * It is cut only where a plain name begins a line, in the first column or two spaces in, and not at all where a line
 * leaves a doubt: read in passages or at once, the same has to come of it.
 */
export interface Passage {
  start: number;
  end: number;
  /** The group of the file that its entries belong to; without, they are the file's own. */
  group?: string;
}

/** Long enough that beginning anew costs nothing, short enough that little is held. */
const LETTERS = 3_000;

const NAME = /([A-Za-z_][\w-]*):(?=[ \r\n]|$)( *\r?(?:\n|$))?/y;
/** Empty, or a remark. */
const SILENT = / *(?:#.*)?\r?(?:\n|$)/y;

/** None, where the text has to be read at once. */
export function passagesOf(text: string, letters = LETTERS): Passage[] {
  const passages: Passage[] = [];
  let open: Passage | undefined;
  /** A name that stands alone: the first line under it tells whether its entries can be parted. */
  let alone: string | undefined;
  const begin = (start: number, group?: string): void => {
    if (open) passages.push({ ...open, end: start });
    open = { start, end: text.length, ...(group === undefined ? {} : { group }) };
  };
  for (let at = 0, next = 0; at < text.length; at = next) {
    next = afterLine(text, at);
    const inside = open !== undefined && text.startsWith('  ', at);
    const deeper = inside && text[at + 2] === ' ';
    if ((deeper && alone === undefined) || match(SILENT, text, at)) continue;
    const name = match(NAME, text, inside ? at + 2 : at);
    if (!inside) {
      if (name === null) return [];
      // The name of a group is read with what comes before it, so that one written twice is noticed.
      if (open === undefined || open.group !== undefined) begin(at);
      alone = name[2] === undefined ? undefined : name[1];
      continue;
    }
    if (name !== null && alone !== undefined) begin(at, alone);
    else if (name !== null && open?.group !== undefined && at - open.start >= letters) begin(at, open.group);
    alone = undefined;
  }
  if (open) passages.push(open);
  return passages.length > 1 ? passages : [];
}

function match(rule: RegExp, text: string, at: number): RegExpExecArray | null {
  rule.lastIndex = at;
  return rule.exec(text);
}

function afterLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}
