import assert from 'node:assert/strict';
import { beforeEach, describe, it } from 'node:test';
import { threeShifts } from '../../src/element/three-shifts.ts';

let left: number[];
/** Whether the chat is there to count for. */
let counts: boolean;
let handle: (event: KeyboardEvent) => void;
let now: number;

const key = (type: 'keydown' | 'keyup', name: string, more: Partial<KeyboardEvent> = {}): void => { handle({ type, key: name, repeat: false, ctrlKey: false, altKey: false, metaKey: false, timeStamp: now, ...more } as KeyboardEvent); };

/** Presses a key and lets it go, a tenth of a second later. */
const press = (name: string, after = 100): void => {
  now += after;
  key('keydown', name);
  key('keyup', name);
};

/** Types a capital as people do: Shift held, the letter pressed and let go, Shift let go. */
const capital = (letter: string): void => {
  now += 100;
  key('keydown', 'Shift');
  key('keydown', letter);
  key('keyup', letter);
  key('keyup', 'Shift');
};

describe('Shift three times', () => {
  beforeEach(() => {
    left = [];
    now = 10_000;
    counts = true;
    handle = threeShifts((more) => {
      left.push(more);
      return counts;
    });
  });

  it('counts each press and how many are left', () => {
    press('Shift');
    press('Shift');
    press('Shift');
    assert.deepEqual(left, [2, 1, 0]);
  });

  it('counts the first press also when the page has only just opened', () => {
    now = 0;
    for (let times = 0; times < 3; times += 1) press('Shift', 10);
    assert.deepEqual(left, [2, 1, 0]);
  });

  it('never adds up capitals that she types', () => {
    for (const letter of 'SOMEWHERE SAFE') capital(letter);
    assert.deepEqual(left, []);
  });

  it('starts anew when another key comes between', () => {
    press('Shift');
    press('Shift');
    press('a');
    press('Shift');
    assert.deepEqual(left, [2, 1, 2]);
  });

  it('starts anew when a capital comes between', () => {
    press('Shift');
    press('Shift');
    capital('A');
    press('Shift');
    assert.deepEqual(left, [2, 1, 2]);
  });

  it('counts a Shift that is held as one', () => {
    now += 100;
    key('keydown', 'Shift');
    for (let times = 0; times < 20; times += 1) key('keydown', 'Shift', { repeat: true });
    key('keyup', 'Shift');
    assert.deepEqual(left, [2]);
  });

  it('does not count Shift as part of a chord, whichever key is let go first', () => {
    for (let times = 0; times < 3; times += 1) {
      key('keydown', 'Control');
      key('keydown', 'Shift', { ctrlKey: true });
      key('keyup', 'Shift', { ctrlKey: true });
      key('keyup', 'Control');
    }
    for (let times = 0; times < 3; times += 1) {
      key('keydown', 'Shift');
      key('keydown', 'Tab');
      key('keyup', 'Shift');
      key('keyup', 'Tab');
    }
    assert.ok(!left.includes(0) && !left.includes(1), `counted ${left.join(', ')}`);
  });

  it('does not count Shift while another key that changes the layout is held', () => {
    key('keydown', 'Alt');
    for (let times = 0; times < 3; times += 1) {
      key('keydown', 'Shift', { altKey: true });
      key('keyup', 'Shift', { altKey: true });
    }
    assert.deepEqual(left, []);
  });

  it('does not remember what did not count', () => {
    counts = false;
    press('Shift');
    press('Shift');
    counts = true;
    press('Shift');
    assert.deepEqual(left, [2, 2, 2]);
  });

  it('forgets after five seconds', () => {
    press('Shift');
    press('Shift');
    press('Shift', 5001);
    assert.deepEqual(left, [2, 1, 2]);
  });

  it('gives her five seconds from the first', () => {
    press('Shift');
    press('Shift', 2400);
    press('Shift', 2400);
    assert.deepEqual(left, [2, 1, 0]);
  });

  it('a Shift let go that was never pressed here counts for nothing', () => {
    key('keyup', 'Shift');
    assert.deepEqual(left, []);
  });
});
