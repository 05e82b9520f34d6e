import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { FlowBroken, FlowTooNew } from '../../src/flow/flow-error.ts';
import { readFlow } from '../../src/flow/read-flow.ts';
import { broken } from '../support/flows/broken.ts';
import { richFlow } from '../support/flows/fixture.ts';

const kinds = {
  messages: ['text', 'quote', 'services', 'card', 'programme', 'summary'],
  questions: ['choice', 'text'],
};

const brokenAt = (where: string): { name: string; message: string } => ({
  name: 'FlowBroken',
  message: `The flow is broken at ${where}. Build it again with "signpost-chat build", which names the mistake.`,
});

describe('reading a flow', () => {
  it('gives back a flow that holds together', () => {
    const flow = richFlow();
    assert.equal(readFlow(flow, kinds), flow);
  });

  it('takes an older format', () => {
    assert.doesNotThrow(() => readFlow({ ...richFlow(), format: 0 }, kinds));
  });

  it('says when a newer builder wrote it, and what to do', () => {
    assert.throws(() => readFlow({ ...richFlow(), format: 2 }, kinds), {
      name: 'FlowTooNew',
      message: 'The flow has format 2; this element reads up to 1. Update signpost-chat.js.',
    });
  });

  it('tells a newer format before it stumbles over what is new in it', () => {
    assert.throws(() => readFlow({ format: 2, chapters: {} }, kinds), FlowTooNew);
  });

  for (const nothing of [null, undefined, 'flow', 7, [], {}, { format: '1' }]) {
    it(`refuses ${nothing === undefined ? 'undefined' : JSON.stringify(nothing)}`, () => {
      assert.throws(() => readFlow(nothing, kinds), brokenAt('its format'));
    });
  }

  for (const part of ['steps', 'pages', 'topics', 'presets', 'programmes', 'contacts', 'areas', 'languages', 'words'] as const) {
    it(`refuses a flow whose ${part} are missing, null or a list`, () => {
      for (const value of [undefined, null, [], 'x']) {
        assert.throws(() => readFlow({ ...richFlow(), [part]: value }, kinds), brokenAt(part));
      }
    });
  }

  for (const { what, where, damage } of broken) {
    it(`refuses ${what}`, () => {
      assert.throws(() => readFlow(damage(richFlow()), kinds), brokenAt(where));
    });
  }

  it('names its errors so that a host can tell them apart', () => {
    const error = new FlowBroken('start');
    assert.ok(error instanceof Error);
    assert.equal(error.name, 'FlowBroken');
  });
});
