import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { holds, type Answers, type Condition } from '../../src/flow/condition.ts';
import { richFlow } from '../support/flows/fixture.ts';

const flow = richFlow();
const says = (condition: Condition | undefined, answers: Answers = {}): boolean => holds(condition, flow, answers);

const isDerby: Condition = { answer: 'area', is: 'derby' };
const hasOne: Condition = { answer: 'children', in: ['one', 'more'] };

describe('a condition', () => {
  it('holds when there is none', () => {
    assert.equal(says(undefined), true);
  });

  it('`is` holds for that answer and no other', () => {
    assert.equal(says(isDerby, { area: 'derby' }), true);
    assert.equal(says(isDerby, { area: 'england' }), false);
  });

  it('`in` holds for any of its answers', () => {
    assert.equal(says(hasOne, { children: 'more' }), true);
    assert.equal(says(hasOne, { children: 'none' }), false);
    assert.equal(says({ answer: 'children', in: [] }, { children: 'more' }), false);
  });

  it('matches nothing while the question is unanswered', () => {
    assert.equal(says(isDerby), false);
    assert.equal(says(hasOne), false);
  });

  it('an empty answer, of a text question that she skipped, is an answer of its own', () => {
    assert.equal(says({ answer: 'note', is: '' }, { note: '' }), true);
    assert.equal(says({ answer: 'note', is: '' }), false);
  });

  it('`all` needs every part, `any` one of them', () => {
    const both = { area: 'derby', children: 'one' };
    assert.equal(says({ all: [isDerby, hasOne] }, both), true);
    assert.equal(says({ all: [isDerby, hasOne] }, { area: 'derby' }), false);
    assert.equal(says({ any: [isDerby, hasOne] }, { area: 'derby' }), true);
    assert.equal(says({ any: [isDerby, hasOne] }), false);
  });

  it('of no parts: `all` holds, `any` does not', () => {
    assert.equal(says({ all: [] }), true);
    assert.equal(says({ any: [] }), false);
  });

  it('`not` turns it round, also for a question she has not answered', () => {
    assert.equal(says({ not: isDerby }, { area: 'derby' }), false);
    assert.equal(says({ not: isDerby }), true);
    assert.equal(says({ not: { all: [isDerby, { not: hasOne }] } }, { area: 'derby' }), false);
  });

  it("reads a programme's status", () => {
    assert.equal(says({ programme: 'pause', is: 'open' }), true);
    assert.equal(says({ programme: 'pause', in: ['full', 'closed'] }), false);
    assert.equal(says({ programme: 're-unite', is: 'closed' }), true);
  });

  it('of a programme that nobody configured does not hold', () => {
    assert.equal(says({ programme: 'nobody', is: 'open' }), false);
  });

  it('takes only her own answers for answers, not what every object has', () => {
    assert.equal(says({ rule: 'answered', answer: 'toString' }), false);
    assert.equal(says({ programme: 'constructor', is: 'Object' }), false);
  });
});
