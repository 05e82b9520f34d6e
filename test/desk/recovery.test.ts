/** The sheet in the safe: what is printed comes back as typed, and a wrong letter is found where it is. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fromGroups, GROUPS, MistypedGroups, readGroup, toGroups } from '../../src/desk/recovery/sheet-code.ts';
import { LETTERS } from '../../src/desk/recovery/check-letter.ts';

const scalar = fc.uint8Array({ minLength: 32, maxLength: 32 });
const place = fc.nat(GROUPS - 1);
const letterAt = fc.nat(4);

const withLetter = (group: string, at: number, letter: string): string => group.slice(0, at) + letter + group.slice(at + 1);

test('what is printed is what comes back', async () => {
  await fc.assert(fc.asyncProperty(scalar, async (bytes) => {
    const groups = await toGroups(bytes);
    assert.equal(groups.length, GROUPS);
    for (const group of groups) assert.match(group, /^[0-9A-HJKMNP-TV-Z]{5}$/);
    assert.deepEqual(await fromGroups(groups), bytes);
  }), { numRuns: 500 });
});

test('small letters, spaces, and O for 0, I or L for 1 are read as they are meant', async () => {
  await fc.assert(fc.asyncProperty(scalar, fc.constantFrom('I', 'l', 'i'), async (bytes, one) => {
    const typed = (await toGroups(bytes)).map((group) => ` ${group.replaceAll('0', 'o').replaceAll('1', one).toLowerCase().replace(/^../, '$&-')} `);
    assert.deepEqual(await fromGroups(typed), bytes);
  }), { numRuns: 200 });
});

test('any one wrong letter is found in its own group', async () => {
  await fc.assert(fc.asyncProperty(scalar, place, letterAt, fc.constantFrom(...Array.from(LETTERS)), async (bytes, at, letter, wrong) => {
    const groups = await toGroups(bytes);
    fc.pre(groups[at]?.[letter] !== wrong);
    const typed = groups.map((group, index) => (index === at ? withLetter(group, letter, wrong) : group));
    await assert.rejects(fromGroups(typed), (error) => error instanceof MistypedGroups && error.groups.join() === String(at + 1));
  }), { numRuns: 1000 });
});

test('two letters that changed places, a letter too few and a letter too many are found', async () => {
  await fc.assert(fc.asyncProperty(scalar, place, fc.nat(3), async (bytes, at, letter) => {
    const groups = await toGroups(bytes);
    const group = groups[at] ?? '';
    const swapped = withLetter(withLetter(group, letter, group[letter + 1] ?? ''), letter + 1, group[letter] ?? '');
    if (swapped !== group) assert.equal(readGroup(swapped, at), undefined);
    assert.equal(readGroup(group.slice(1), at), undefined);
    assert.equal(readGroup(`${group}0`, at), undefined);
    assert.equal(readGroup(withLetter(group, letter, 'U'), at), undefined);
  }), { numRuns: 500 });
});

test('groups that changed places are both found', async () => {
  await fc.assert(fc.asyncProperty(scalar, place, place, async (bytes, one, other) => {
    const groups = await toGroups(bytes);
    fc.pre(one !== other);
    const typed = groups.map((group, at) => groups[at === one ? other : at === other ? one : at] ?? group);
    await assert.rejects(fromGroups(typed), (error) =>
      error instanceof MistypedGroups && error.groups.join() === [one + 1, other + 1].sort((a, b) => a - b).join());
  }), { numRuns: 500 });
});

test('a sheet of which every group is right, but one belongs to another sheet, is refused', async () => {
  await fc.assert(fc.asyncProperty(scalar, scalar, place, async (bytes, others, at) => {
    const [groups, foreign] = [await toGroups(bytes), await toGroups(others)];
    fc.pre(groups[at] !== foreign[at]);
    const typed = groups.map((group, index) => (index === at ? foreign[at] ?? '' : group));
    await assert.rejects(fromGroups(typed), (error) => error instanceof MistypedGroups && error.groups.length === 0);
  }), { numRuns: 300, seed: 20261122 });
});
