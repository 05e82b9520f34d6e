import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { richFlow } from '../support/flows/fixture.ts';
import { Talk } from '../support/flows/talk.ts';

const goTo = (talk: Talk, topic: string): Talk => {
  talk.conversation.go(topic);
  return talk;
};

describe('going to a topic', () => {
  it('leads to its step, and what was said before stays', () => {
    assert.equal(goTo(new Talk().answers('self'), 'about').way, 'welcome: self, menu, about');
  });

  it('gives the answer that she gave by asking for it', () => {
    assert.equal(goTo(new Talk(), 'housing').way, 'welcome, need: housing, services');
  });

  it('asks the question when that answer is no longer offered', () => {
    assert.equal(goTo(new Talk(), 'gone').way, 'welcome, need');
  });

  it('that nobody knows changes nothing', () => {
    const talk = new Talk().answers('self');
    assert.equal(goTo(talk, 'nowhere').way, 'welcome: self, menu');
    assert.equal(goTo(talk, 'toString').way, 'welcome: self, menu');
  });

  it('on which she stands already asks it once', () => {
    assert.equal(goTo(goTo(new Talk(), 'about'), 'about').way, 'welcome, about');
  });

  it('can be gone back from to what she had answered', () => {
    assert.equal(goTo(new Talk().answers('self', 'help'), 'about').back().way, 'welcome: self, menu');
  });

  it('leaves behind the answers that were waiting to be given again', () => {
    const talk = new Talk().answers('self', 'about', 'more').back(1);
    assert.equal(goTo(talk, 'about').way, 'welcome: self, menu, about');
  });
});

describe('an answer that the host page gave for her', () => {
  it('is given when its question comes', () => {
    assert.equal(new Talk({ presets: { audience: 'worker' } }).way, 'welcome: worker, worker');
    assert.equal(new Talk({ presets: { area: 'derby' } }).answers('self', 'check').way, 'welcome: self, menu: check, area: derby, children');
  });

  it('may be several, one after the other', () => {
    assert.equal(new Talk({ presets: { audience: 'self', area: 'derby' } }).answers('check').way, 'welcome: self, menu: check, area: derby, children');
  });

  it('that the question does not offer is left for her', () => {
    assert.equal(new Talk({ presets: { audience: 'everyone' } }).way, 'welcome');
    assert.equal(new Talk({ presets: { area: 'atlantis' } }).answers('self', 'check').at, 'area');
  });

  it('can be changed by her, and stays changed', () => {
    const talk = new Talk({ presets: { audience: 'worker' } });
    assert.equal(talk.back().way, 'welcome');
    assert.equal(talk.answers('self').way, 'welcome: self, menu');
  });

  it('is given again when she starts again', () => {
    const talk = new Talk({ presets: { audience: 'worker' } }).back().answers('self');
    talk.conversation.send({ type: 'restart' });
    assert.equal(talk.way, 'welcome: worker, worker');
  });

  it('is given when she comes by a topic', () => {
    const flow = richFlow();
    flow.topics.need = { to: 'need' };
    const talk = goTo(new Talk({ flow, presets: { need: 'legal' } }), 'need');
    assert.equal(talk.way, 'welcome, need: legal, services');
  });

  it('is given once: the second time she is asked herself', () => {
    const talk = new Talk({ presets: { need: 'housing' } }).answers('self', 'help');
    assert.equal(talk.way, 'welcome: self, menu: help, need: housing, services');
    assert.equal(talk.answers('other').at, 'need');
  });
});
