import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Talk } from '../support/flows/talk.ts';

describe('back', () => {
  it('reopens the last question she answered, and drops what came of it', () => {
    const talk = new Talk().answers('self', 'check', 'derby');
    assert.equal(talk.back().way, 'welcome: self, menu: check, area');
    assert.equal(talk.back().way, 'welcome: self, menu');
    assert.equal(talk.back().way, 'welcome');
  });

  it('does nothing before the first answer', () => {
    const talk = new Talk();
    const { turns } = talk.conversation;
    assert.equal(talk.back().conversation.turns, turns);
  });

  it('comes back over steps that asked nothing', () => {
    assert.equal(new Talk().answers('self', 'about', 'more').back().way, 'welcome: self, menu: about, about');
  });

  it('to a turn that is not there does nothing', () => {
    const talk = new Talk().answers('self');
    assert.equal(talk.back(7).way, 'welcome: self, menu');
    assert.equal(talk.back(-3).way, 'welcome: self, menu');
  });
});

describe('changing an earlier answer', () => {
  it('keeps the later answers that still follow', () => {
    const talk = new Talk().answers('self', 'check', 'derby', 'more', 'end');
    assert.equal(talk.changes('area', 'england').way, 'welcome: self, menu: check, area: england, children: more, elsewhere');
  });

  it('given again the same, changes nothing', () => {
    const talk = new Talk().answers('self', 'check', 'derby', 'more', 'end');
    const { way } = talk;
    assert.equal(talk.changes('welcome', 'self').way, way);
  });

  it('asks what is new and then keeps the rest', () => {
    const talk = new Talk().answers('self', 'check', 'derby', 'more');
    assert.equal(talk.changes('welcome', 'worker').way, 'welcome: worker, worker');
    assert.equal(talk.answers('menu').way, 'welcome: worker, worker: menu, menu: check, area: derby, children: more, could');
  });

  it('drops answers that no longer follow', () => {
    const talk = new Talk().answers('self', 'check', 'derby', 'more', 'menu', 'about');
    assert.equal(talk.changes('children', 'none').way, 'welcome: self, menu: check, area: derby, children: none, elsewhere');
  });

  it('never answers a menu for her with what she chose there on another road', () => {
    const talk = new Talk().answers('self', 'about', 'menu', 'end');
    talk.back(1).answers('help', 'housing', 'menu');
    assert.equal(talk.way, 'welcome: self, menu: help, need: housing, services: menu, menu');
  });

  it('does not keep a dropped answer for a later visit to its question', () => {
    const talk = new Talk().answers('self', 'help', 'housing').back(1).answers('about', 'menu', 'help');
    assert.equal(talk.way, 'welcome: self, menu: about, about: menu, menu: help, need');
  });

  it('while another is being changed starts from what is then there', () => {
    const talk = new Talk().answers('self', 'check', 'derby', 'more').back(2);
    assert.equal(talk.back(0).answers('self').way, 'welcome: self, menu: check, area');
  });

  it('tells the outcome she comes to by it', () => {
    const talk = new Talk().answers('self', 'check', 'derby', 'more').changes('area', 'england');
    assert.deepEqual(talk.outcomes, ['could-suit', 'elsewhere']);
  });
});
