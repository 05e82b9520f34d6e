/** What an author can type while she tries a conversation out, and what it is taken for. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actOf, type Answerable } from '../../src/authoring/try/typed.ts';

const open: Answerable = {
  choices: [
    { id: 'me', label: 'It is for me' },
    { id: 'worker', label: 'I’m supporting someone' },
    { id: 'both', label: 'It is for both of us' },
    { id: 'back', label: 'Back to the menu' },
  ],
};

const means = (line: string, act: unknown, answerable: Answerable = open): void => {
  test(`“${line}”`, () => {
    assert.deepEqual(actOf(line, answerable), act);
  });
};

means('2', { do: 'answer', answer: 'worker' });
means(' 4 ', { do: 'answer', answer: 'back' });
means('it is for m', { do: 'answer', answer: 'me' });
means("i'm", { do: 'answer', answer: 'worker' });
means('IT IS FOR BOTH OF US', { do: 'answer', answer: 'both' });
means('worker', { do: 'answer', answer: 'worker' });
means('It', { do: 'unclear', why: '“It” could be “It is for me” or “It is for both of us”. Type a little more.' });
means('5', { do: 'unclear', why: 'There is no answer 5 here. They go from 1 to 4.' });
means('0', { do: 'unclear', why: 'There is no answer 0 here. They go from 1 to 4.' });
means('xyz', { do: 'unclear', why: 'No answer begins with “xyz”. Type its number, or h for help.' });
means('', { do: 'nothing' });

means('b', { do: 'back' });
means('B', { do: 'back' });
means('back', { do: 'answer', answer: 'back' });
means('c 3', { do: 'change', number: 3 });
means('c12', { do: 'change', number: 12 });
means('u', { do: 'urgent' });
means('p', { do: 'person' });
means('m', { do: 'topics' });
means('m Housing', { do: 'go', topic: 'housing' });
means('w', { do: 'why' });
means('?', { do: 'where' });
means('j', { do: 'journey' });
means('+', { do: 'more' });
means('r', { do: 'restart' });
means('h', { do: 'help' });
means('help', { do: 'help' });
means('q', { do: 'leave' });
means('exit', { do: 'leave' });

// In her own words, only a single letter is a command.
means('It was hard', { do: 'answer', answer: 'It was hard' }, 'words');
means('2', { do: 'answer', answer: '2' }, 'words');
means('m housing', { do: 'answer', answer: 'm housing' }, 'words');
means('', { do: 'answer', answer: '' }, 'words');
means('?', { do: 'where' }, 'words');
