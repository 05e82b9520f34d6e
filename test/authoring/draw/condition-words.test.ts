/** Every kind of condition in words that a support worker reads. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { conditionWords } from '../../../src/authoring/draw/words/condition-words.ts';
import type { Names } from '../../../src/authoring/draw/words/names.ts';
import type { Condition } from '../../../src/flow/condition.ts';

const values: Record<string, string> = { derby: 'Derby', derbyshire: 'Derbyshire', england: 'England', prison: '“In prison”' };
const names: Names = {
  word: () => undefined,
  programme: (id) => (id === 'walks' ? 'Walking' : id),
  answer: (name) => name.replaceAll('-', ' '),
  value: (_, value) => values[value] ?? value,
  topic: (id) => id,
};
const area = (...named: string[]): Condition => ({ answer: 'area', in: named });
const open: Condition = { programme: 'walks', is: 'open' };

const cases: [condition: Condition, words: string][] = [
  [{ answer: 'area', is: 'derby' }, 'area is Derby'],
  [area('derby', 'derbyshire'), 'area is Derby or Derbyshire'],
  [area('derby', 'derbyshire', 'england'), 'area is Derby, Derbyshire or England'],
  [{ not: { answer: 'area', is: 'derby' } }, 'area is not Derby'],
  [{ not: area('derby', 'derbyshire') }, 'area is neither Derby nor Derbyshire'],
  [{ not: area('derby', 'derbyshire', 'england') }, 'area is none of Derby, Derbyshire or England'],
  [{ answer: 'where-now', is: 'prison' }, 'where now is “In prison”'],
  [{ answer: 'note', is: '' }, 'note is skipped'],
  [{ not: { answer: 'note', is: '' } }, 'note is not skipped'],
  [open, 'Walking is open'],
  [{ programme: 'walks', in: ['open', 'full'] }, 'Walking is open or full'],
  [{ not: open }, 'Walking is not open'],
  [{ programme: 'walks', is: 'unknown' }, 'nobody knows if Walking is open'],
  [{ not: { programme: 'walks', is: 'unknown' } }, 'it is known if Walking is open'],
  [{ rule: 'answered', answer: 'area' }, 'area is answered'],
  [{ not: { rule: 'answered', answer: 'area' } }, 'area is not answered'],
  [{ rule: 'fits', programme: 'walks', fit: 'could' }, 'Walking could suit her'],
  [{ not: { rule: 'fits', programme: 'walks', fit: 'could' } }, 'Walking does not clearly suit her'],
  [{ rule: 'fits', programme: 'walks', fit: 'talk' }, 'Walking may suit her, to be talked through'],
  [{ not: { rule: 'fits', programme: 'walks', fit: 'talk' } }, 'Walking is not one to talk through'],
  [{ rule: 'fits', programme: 'walks', fit: 'elsewhere' }, 'Walking comes after other help'],
  [{ not: { rule: 'fits', programme: 'walks', fit: 'elsewhere' } }, 'Walking does not come after other help'],
  [{ rule: 'serves', programme: 'walks', answer: 'area' }, 'Walking works where she says (area)'],
  [{ not: { rule: 'serves', programme: 'walks', answer: 'area' } }, 'Walking does not work where she says (area)'],
  [{ rule: 'reachable', programme: 'walks' }, 'Walking can be reached'],
  [{ rule: 'reachable', programme: 'walks', by: 'phone' }, 'Walking can be reached by phone'],
  [{ not: { rule: 'reachable', programme: 'walks' } }, 'Walking cannot be reached'],
  [{ all: [area('derby'), open] }, 'area is Derby, and Walking is open'],
  [{ any: [area('derby'), open] }, 'area is Derby, or Walking is open'],
  [{ not: { all: [area('derby'), open] } }, 'area is not Derby, or Walking is not open'],
  [{ not: { any: [area('derby'), open] } }, 'area is not Derby, and Walking is not open'],
  [{ all: [open, { any: [area('derby'), area('england')] }] }, 'Walking is open, and (area is Derby, or area is England)'],
  [{ all: [open, { all: [area('derby'), { rule: 'answered', answer: 'area' }] }] }, 'Walking is open, and area is Derby, and area is answered'],
  [{ all: [open] }, 'Walking is open'],
  [{ not: { not: open } }, 'Walking is open'],
  [{ all: [] }, 'always'],
  [{ any: [] }, 'never'],
];

for (const [condition, words] of cases) {
  test(words, () => {
    assert.equal(conditionWords(condition, names), words);
  });
}
