/** Where a command writes: colour is for people at a terminal, never for files and other programs. */
export interface Terminal {
  write: (text: string) => void;
  writeError: (text: string) => void;
  colour: boolean;
  /** ISO date of today. */
  today: string;
}

const codes = { bold: 1, dim: 2, red: 31, yellow: 33, cyan: 36 } as const;

export const painter = ({ colour }: Pick<Terminal, 'colour'>) => (style: keyof typeof codes, text: string): string =>
  colour ? `\u001B[${codes[style]}m${text}\u001B[0m` : text;
