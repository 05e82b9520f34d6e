/** What the shapes and colours mean, as a small group of nodes beside the flowchart. */
import type { UsualWords } from '../layout/usual-words.ts';
import type { Change, Kind } from '../picture.ts';
import { changeSigns } from './change-signs.ts';
import { shaped } from './node-of.ts';

const kinds: [Kind, string][] = [
  ['question', 'asks her something'],
  ['passage', 'says something and goes on'],
  ['fork', 'only decides where to go on'],
  ['outcome', 'an outcome'],
  ['page', 'a page she can open at any time'],
];
const changes: [Change, string][] = [
  ['added', 'new'],
  ['removed', 'taken away'],
  ['changed', 'other words or order'],
];

export const legend = (compared: boolean, usual: UsualWords['byStep']): string[] => [
  'subgraph legend["What the shapes mean"]',
  ...kinds.map(([kind, words]) => `  legend_${kind}${shaped(kind, [words])}:::${compared ? 'same' : kind}`),
  ...(compared ? changes.map(([change, words]) => `  legend_${change}${shaped('question', [`${changeSigns[change]}${words}`])}:::${change}`) : []),
  ...(usual.size === 0 ? [] : [`  legend_usual${shaped('passage', ['A name with no words before it has its usual ones:', ...[...usual].map(([to, { label }]) => `${to} “${label}”`)])}:::${compared ? 'same' : 'passage'}`]),
  'end',
];
