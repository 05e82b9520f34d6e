/** Every number that a button calls or texts can be called or texted. */
import type { Problem } from '../../problem.ts';
import type { Path, Written } from '../../read/written.ts';
import type { FolderCheck } from '../subject.ts';
import { judgeNumber } from './telephone.ts';

export const numbers: FolderCheck = ({ folder }) => [
  ...Object.entries(folder.services.value.services).flatMap(([id, { phones = [], texts = [] }]) => [
    ...phones.flatMap(({ number }, index) => judged(number, 'call', ['services', id, 'phones', index, 'number'], folder.services)),
    ...texts.flatMap(({ number }, index) => judged(number, 'text', ['services', id, 'texts', index, 'number'], folder.services)),
  ]),
  ...Object.entries(folder.programmes.value).flatMap(([id, { contacts }]) => [
    ...judged(contacts.phone ?? '', 'call', [id, 'contacts', 'phone'], folder.programmes),
    ...judged(contacts.text ?? '', 'text', [id, 'contacts', 'text'], folder.programmes),
  ]),
];

function judged(number: string, way: 'call' | 'text', path: Path, written: Written<unknown>): Problem[] {
  if (number.trim() === '') return [];
  const verdict = judgeNumber(number, way);
  if (verdict === 'right') return [];
  if (verdict === 'fiction')
    return [written.problem(path, { message: `${number} is kept for films and books: nobody answers it.`, advice: 'Good for a demonstration only. Put the real number here before a woman sees it.', severity: 'warning' })];
  if (way === 'text' && judgeNumber(number, 'call') === 'right')
    return [written.problem(path, { message: `${number} cannot take text messages.`, advice: 'A number for texts begins with 07, or is a short one such as 85258.' })];
  return [
    written.problem(path, {
      message: `${number} is no number that can be ${way === 'call' ? 'called' : 'texted'} in the UK.`,
      advice: 'Compare it with the published page, digit by digit.',
    }),
  ];
}
