import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messagesOf, transcript } from '../../src/conversation/transcript.ts';
import { richFlow } from '../support/flows/fixture.ts';
import { Talk } from '../support/flows/talk.ts';

const spoken = (talk: Talk): string[] =>
  transcript(talk.conversation.flow, talk.conversation.turns).flatMap((entry) => entry.messages.map((message) => message.key()));

describe('the transcript', () => {
  it('holds the keys of every message of every turn, in order, and no words', () => {
    assert.deepEqual(spoken(new Talk().answers('self', 'about', 'more')), [
      'steps.welcome.say.0',
      'steps.welcome.say.1',
      'steps.about.say.0',
      'steps.about.say.1',
      'steps.about-more.say.0',
      'steps.about-last.say.0',
    ]);
  });

  it('holds a message with a condition only where it holds', () => {
    const flow = richFlow();
    const { pause } = flow.programmes;
    assert.ok(pause);
    pause.status = 'closed';
    assert.deepEqual(spoken(new Talk({ flow })), ['steps.welcome.say.0', 'steps.welcome.say.2']);
  });

  it('judges conditions by the answers up to there, not by later ones', () => {
    assert.ok(spoken(new Talk().answers('self', 'check', 'derby')).includes('steps.children.say.0'));
    assert.ok(!spoken(new Talk().answers('self', 'check', 'england')).includes('steps.children.say.0'));
    const talk = new Talk().answers('self', 'check', 'derby', 'more');
    talk.conversation.go('about');
    assert.ok(spoken(talk).includes('steps.children.say.0'));
  });

  it('names the part of a message that has several texts', () => {
    const [entry] = transcript(richFlow(), [{ step: 'about' }]);
    assert.equal(entry?.messages[1]?.key('by'), 'steps.about.say.1.by');
  });

  it('carries the question, the answers so far and what she answered', () => {
    const talk = new Talk().answers('self', 'check', 'derby');
    const entries = transcript(talk.conversation.flow, talk.conversation.turns);
    assert.deepEqual(entries.map(({ step, ask, turn }) => [step, ask?.as, turn.answer]), [
      ['welcome', 'audience', 'self'],
      ['menu', 'menu', 'check'],
      ['area', 'area', 'derby'],
      ['children', 'children', undefined],
    ]);
    assert.deepEqual(entries[2]?.answers, { audience: 'self', menu: 'check', area: 'derby' });
  });

  it('keeps an entry that has not changed, so that a long conversation costs no more than a short one', () => {
    const talk = new Talk().answers('self', 'about');
    const before = transcript(talk.conversation.flow, talk.conversation.turns);
    const after = transcript(talk.conversation.flow, talk.answers('menu').conversation.turns);
    assert.equal(after[0], before[0]);
    assert.equal(after[1], before[1]);
    assert.notEqual(after[2], before[2]);
  });

  it('makes the messages of a page in the same way', () => {
    const flow = richFlow();
    const messages = messagesOf(flow, { in: 'pages', id: 'private' }, flow.pages.private?.say ?? [], {});
    assert.deepEqual(messages.map((message) => message.key()), ['pages.private.say.0', 'pages.private.say.1']);
  });
});
