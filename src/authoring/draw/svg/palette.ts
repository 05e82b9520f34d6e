/** Colours: dark on light, each at least 4.5 to 1 on its ground, and none the only sign of what it stands for. */
import type { Change, Kind } from '../picture.ts';

export const INK = '#1c1c22';
export const SOFT = '#55555e';
export const PAPER = '#ffffff';
export const FAINT = '#e6e6ea';
export const ROAD = '#3a3a44';
export const RISK = '#a1121d';
export const WALKED = '#1a6b39';
export const UNWALKED = '#a34700';

export interface Colours {
  line: string;
  head: string;
}

export const kindColours: Record<Kind, Colours> = {
  question: { line: '#23588f', head: '#d3e5f8' },
  passage: { line: '#63635c', head: '#e6e6df' },
  fork: { line: '#8a6100', head: '#fbe7b4' },
  outcome: { line: '#1e6e3a', head: '#c9ebd1' },
  page: { line: '#65388c', head: '#e6d7f2' },
};

/** Beside another version only what differs has a colour. */
export const unchanged: Colours = { line: '#8b8b94', head: '#eeeef1' };

export const changeColours: Record<Change, Colours> = {
  added: { line: '#0a7433', head: '#c4efd1' },
  removed: { line: '#b3141f', head: '#fbdcdc' },
  changed: { line: '#8a5c00', head: '#ffe7ae' },
};
