/** Ten minutes alone, by a clock that the test moves. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORGET_AFTER, Idle, WARN_AFTER, type Clock } from '../../src/desk/forget/idle.ts';

class TestClock implements Clock {
  time = Date.UTC(2026, 10, 22);
  private call: (() => void) | undefined;

  now(): number { return this.time; }

  every(_milliseconds: number, call: () => void): () => void {
    this.call = call;
    return () => { this.call = undefined; };
  }

  /** Ticks each second, as the page's own clock does. */
  pass(milliseconds: number): void {
    for (const end = this.time + milliseconds; this.time < end;) {
      this.time += 1000;
      this.call?.();
    }
  }

  /** The machine sleeps: time passes, and nothing ticks. */
  sleep(milliseconds: number): void { this.time += milliseconds; }
}

function started(): { clock: TestClock; idle: Idle; said: string[] } {
  const clock = new TestClock();
  const said: string[] = [];
  const idle = new Idle(clock, { warn: () => said.push('warn'), forget: () => said.push('forget') });
  return { clock, idle, said };
}

test('warns at nine minutes, once, and forgets at ten', () => {
  const { clock, said } = started();
  clock.pass(WARN_AFTER - 1000);
  assert.deepEqual(said, []);
  clock.pass(1000);
  assert.deepEqual(said, ['warn']);
  clock.pass(FORGET_AFTER - WARN_AFTER - 1000);
  assert.deepEqual(said, ['warn']);
  clock.pass(1000);
  assert.deepEqual(said, ['warn', 'forget']);
});

test('somebody who moves is not alone', () => {
  const { clock, idle, said } = started();
  for (let count = 0; count < 10; count += 1) {
    clock.pass(WARN_AFTER - 1000);
    idle.touched();
  }
  assert.deepEqual(said, []);
});

test('once warned, only staying counts', () => {
  const { clock, idle, said } = started();
  clock.pass(WARN_AFTER);
  idle.touched();
  clock.pass(FORGET_AFTER - WARN_AFTER);
  assert.deepEqual(said, ['warn', 'forget']);
});

test('who stays has another nine minutes', () => {
  const { clock, idle, said } = started();
  clock.pass(WARN_AFTER + 30_000);
  idle.stay();
  clock.pass(WARN_AFTER - 1000);
  assert.deepEqual(said, ['warn']);
  clock.pass(1000);
  assert.deepEqual(said, ['warn', 'warn']);
});

test('a laptop that slept has been alone: it forgets at the first touch, before anything is seen', () => {
  for (const wake of ['touched', 'look'] as const) {
    const { clock, idle, said } = started();
    clock.sleep(FORGET_AFTER);
    idle[wake]();
    assert.deepEqual(said, ['forget'], wake);
  }
});

test('a clock that was set back does not keep the desk open for ever', () => {
  const { clock, said } = started();
  clock.pass(60_000);
  clock.sleep(-24 * 60 * 60_000);
  clock.pass(FORGET_AFTER + 1000);
  assert.deepEqual(said, ['warn', 'forget']);
});

test('after forgetting it counts anew, and once stopped no more', () => {
  const { clock, idle, said } = started();
  clock.pass(FORGET_AFTER);
  clock.pass(WARN_AFTER);
  assert.deepEqual(said, ['warn', 'forget', 'warn']);
  idle.stop();
  clock.pass(FORGET_AFTER);
  assert.deepEqual(said, ['warn', 'forget', 'warn']);
});
