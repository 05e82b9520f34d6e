import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Talk } from '../support/flows/talk.ts';
import { richFlow } from '../support/flows/fixture.ts';

describe('answering', () => {
  it('starts at the first step and leads on by the first branch that holds', () => {
    assert.equal(new Talk().way, 'welcome');
    assert.equal(new Talk().answers('worker').way, 'welcome: worker, worker');
    assert.equal(new Talk().answers('self').way, 'welcome: self, menu');
  });

  it('goes straight on through steps that ask nothing, and keeps them as turns', () => {
    assert.equal(
      new Talk().answers('self', 'about', 'more').way,
      'welcome: self, menu: about, about: more, about-more, about-last, menu',
    );
  });

  it('judges a branch with the answer that has just been given', () => {
    assert.equal(new Talk().answers('self', 'check', 'derby', 'more').at, 'could');
    assert.equal(new Talk().answers('self', 'check', 'derby', 'one').at, 'talk');
    assert.equal(new Talk().answers('self', 'check', 'england', 'more').at, 'elsewhere');
  });

  it('never leaves her without a way on when she would rather not say', () => {
    assert.equal(new Talk().answers('self', 'check', 'skip', 'skip').at, 'talk');
  });

  it('does nothing for an answer to another step', () => {
    const talk = new Talk();
    talk.conversation.send({ type: 'answer', step: 'menu', answer: 'about' });
    assert.equal(talk.way, 'welcome');
  });

  it('a double tap answers one question, also where the next has the same answer', () => {
    const talk = new Talk().answers('self', 'check');
    talk.conversation.send({ type: 'answer', step: 'area', answer: 'skip' });
    talk.conversation.send({ type: 'answer', step: 'area', answer: 'skip' });
    assert.equal(talk.way, 'welcome: self, menu: check, area: skip, children');
  });

  it('refuses a choice that the question does not have', () => {
    const talk = new Talk().answers('nobody');
    assert.equal(talk.way, 'welcome');
    assert.equal(talk.answers('toString').way, 'welcome');
    assert.equal(talk.answers('').way, 'welcome');
  });

  it('refuses a choice that is not offered to her', () => {
    assert.equal(new Talk().answers('self', 'full').way, 'welcome: self, menu');
    assert.equal(new Talk().answers('self', 'refer').at, 'contact');
  });

  it('the latest answer of a name wins', () => {
    const talk = new Talk().answers('self', 'help', 'housing', 'other', 'legal');
    assert.equal(talk.way, 'welcome: self, menu: help, need: housing, services: other, need: legal, services');
  });
});

describe('a question in her own words', () => {
  it('takes what she typed, and nothing at all', () => {
    assert.equal(new Talk().answers('self', 'note', 'Ring Sam').way, 'welcome: self, menu: note, note: Ring Sam, end');
    assert.equal(new Talk().answers('self', 'note', '').way, 'welcome: self, menu: note, note: (skipped), end');
  });

  it('refuses more than it asks for', () => {
    assert.equal(new Talk().answers('self', 'note', 'x'.repeat(21)).at, 'note');
    assert.equal(new Talk().answers('self', 'note', 'x'.repeat(20)).at, 'end');
  });

  it('remembers why a try could not be taken until she tries again', () => {
    const talk = new Talk().answers('self', 'note');
    talk.conversation.send({ type: 'reject', step: 'note', problem: 'too-long' });
    assert.equal(talk.conversation.turns.at(-1)?.problem, 'too-long');
    assert.equal(talk.way, 'welcome: self, menu: note, note');
    talk.answers('short');
    assert.deepEqual(talk.conversation.turns[2], { step: 'note', answer: 'short' });
  });

  it('does nothing for a problem of another step', () => {
    const talk = new Talk();
    const { turns } = talk.conversation;
    talk.conversation.send({ type: 'reject', step: 'note', problem: 'too-long' });
    assert.equal(talk.conversation.turns, turns);
  });
});

describe('outcomes', () => {
  it('are told when she comes to them', () => {
    assert.deepEqual(new Talk().answers('self', 'check', 'derby', 'more').outcomes, ['could-suit']);
    assert.deepEqual(new Talk().answers('self', 'check', 'derby', 'none', 'menu', 'end').outcomes, ['elsewhere', 'the-end']);
  });

  it('do not end the conversation', () => {
    assert.equal(new Talk().answers('self', 'end', 'menu', 'about').at, 'about');
  });
});

describe('starting again', () => {
  it('forgets everything', () => {
    const talk = new Talk().answers('self', 'check', 'derby', 'more');
    talk.conversation.send({ type: 'restart' });
    assert.equal(talk.way, 'welcome');
    assert.equal(talk.answers('self', 'check').way, 'welcome: self, menu: check, area');
  });
});

describe('ending it', () => {
  it('keeps nothing and hears nothing more', () => {
    const talk = new Talk().answers('self', 'check', 'derby');
    talk.conversation.stop();
    assert.equal(JSON.stringify(talk.conversation.turns).includes('derby'), false);
    assert.equal(talk.answers('self').way, 'welcome');
  });
});

describe('a flow', () => {
  it('of one step can be talked through for ever', () => {
    const flow = richFlow();
    flow.steps = { welcome: { say: [], ask: { as: 'a', kind: 'choice', choices: { again: { look: 'plain' } } }, next: [{ to: 'welcome' }] } };
    assert.equal(new Talk({ flow }).answers('again', 'again').way, 'welcome: again, welcome: again, welcome');
  });
});
