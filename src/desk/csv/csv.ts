/** A table as RFC 4180 has it, that a spreadsheet reads as text and never as a formula. */

/** Excel and others run a cell that begins so, also after white space, and also in full width. */
const FORMULA = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r]/;

/** The sign that this is UTF-8; without it Excel takes é for Ã©. */
const MARK = '\uFEFF';

const cell = (text: string): string => `"${(FORMULA.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

export const toCsv = (rows: string[][]): string => MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
