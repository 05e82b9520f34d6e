import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holds, type Answers } from '../../src/flow/condition.ts';
import type { Flow } from '../../src/flow/flow.ts';
import type { Programme } from '../../src/flow/programme.ts';
import { widening, type RuleCall } from '../../src/flow/rules.ts';
import { richFlow } from '../support/flows/fixture.ts';

const says = (rule: RuleCall, answers: Answers = {}, flow: Flow = richFlow()): boolean => holds(rule, flow, answers);

const withPause = (change: Partial<Programme>): Flow => {
  const flow = richFlow();
  const pause = flow.programmes.pause;
  assert.ok(pause);
  Object.assign(pause, change);
  return flow;
};

describe('the rule answered', () => {
  it('holds once she has answered, whatever she said', () => {
    assert.equal(says({ rule: 'answered', answer: 'area' }), false);
    assert.equal(says({ rule: 'answered', answer: 'area' }, { area: 'skip' }), true);
  });

  it('holds for a text question that she skipped', () => {
    assert.equal(says({ rule: 'answered', answer: 'note' }, { note: '' }), true);
  });
});

describe('the rule fits', () => {
  const fit = (answers: Answers): string[] =>
    (['could', 'talk', 'elsewhere'] as const).filter((each) => says({ rule: 'fits', programme: 'pause', fit: each }, answers));

  it("gives the fit of the first of the programme's rules that holds, and only that one", () => {
    assert.deepEqual(fit({ area: 'derby', children: 'more' }), ['could']);
    assert.deepEqual(fit({ area: 'derby', children: 'one' }), ['talk']);
    assert.deepEqual(fit({ area: 'england', children: 'more' }), ['elsewhere']);
  });

  it('still finds one when she would rather not say anything', () => {
    assert.deepEqual(fit({ area: 'skip', children: 'skip' }), ['talk']);
    assert.deepEqual(fit({}), ['elsewhere']);
  });

  it('finds none when no rule holds, or nobody configured the programme', () => {
    const flow = withPause({ rules: [{ when: { answer: 'area', is: 'derby' }, fit: 'could' }] });
    assert.equal(says({ rule: 'fits', programme: 'pause', fit: 'could' }, {}, flow), false);
    assert.equal(says({ rule: 'fits', programme: 'nobody', fit: 'could' }), false);
  });
});

describe('the rule serves', () => {
  const serves = (area: string | undefined, flow?: Flow): boolean =>
    says({ rule: 'serves', programme: 'pause', answer: 'area' }, area === undefined ? {} : { area }, flow);

  it('holds for the area she named', () => {
    assert.equal(serves('derby'), true);
    assert.equal(serves('england'), false);
  });

  it('holds for a place inside a wider area that the programme works in', () => {
    assert.equal(serves('derby', withPause({ areas: ['england'] })), true);
  });

  it('does not hold for "not sure", for no answer, for a word that is no area, or for no programme', () => {
    assert.equal(serves('not-sure'), false);
    assert.equal(serves(undefined), false);
    assert.equal(serves('toString'), false);
    assert.equal(says({ rule: 'serves', programme: 'nobody', answer: 'area' }, { area: 'derby' }), false);
  });

  it('does not hold when the programme works nowhere', () => {
    assert.equal(serves('derby', withPause({ areas: [] })), false);
  });
});

describe('the rule reachable', () => {
  const reachable = (contacts: Programme['contacts'], by?: 'form' | 'phone' | 'text' | 'email'): boolean =>
    says({ rule: 'reachable', programme: 'pause', ...(by ? { by } : {}) }, {}, withPause({ contacts }));

  it('without a way: holds for any that is filled in', () => {
    assert.equal(reachable({ email: 'pause@example.org' }), true);
    assert.equal(reachable({}), false);
    assert.equal(reachable({ phone: '', email: '' }), false);
  });

  it('with a way: holds for that one alone', () => {
    assert.equal(reachable({ phone: '01632 960001' }, 'phone'), true);
    assert.equal(reachable({ phone: '01632 960001' }, 'form'), false);
    assert.equal(reachable({ phone: '' }, 'phone'), false);
  });

  it('does not hold when nobody configured the programme', () => {
    assert.equal(says({ rule: 'reachable', programme: 'nobody' }), false);
  });
});

describe('widening', () => {
  const areas = { street: 'derby', derby: 'england', england: null };

  it('goes from an area to every wider one, nearest first', () => {
    assert.deepEqual(widening('street', { areas }), ['street', 'derby', 'england']);
    assert.deepEqual(widening('england', { areas }), ['england']);
  });

  it('is empty for what is no area', () => {
    assert.deepEqual(widening(undefined, { areas }), []);
    assert.deepEqual(widening('not-sure', { areas }), []);
    assert.deepEqual(widening('constructor', { areas }), []);
  });

  it('ends when areas lie in each other', () => {
    assert.deepEqual(widening('a', { areas: { a: 'b', b: 'a' } }), ['a', 'b']);
  });

  it('stops at a wider area that is not known', () => {
    assert.deepEqual(widening('a', { areas: { a: 'nowhere' } }), ['a']);
  });
});
