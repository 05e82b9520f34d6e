/** Makes a key, or saves a recovered one again. Its public half comes out only when the saved file was seen. */
import { base64url } from 'jose';
import type { MadeKey, Problem } from '../desk-state.ts';
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.ts';
import { keyFileText, wrapKey } from '../key/key-file.ts';
import { makePair } from '../key/key-pair.ts';
import { isGoodEnough, strengthOf, suggestPassphrase, type Strength } from '../key/passphrase.ts';
import { toGroups } from '../recovery/sheet-code.ts';
import type { TextFile } from './take-files.ts';
import { openWaiting } from './open-waiting.ts';
import { deskKey } from './unlock.ts';

const words = deskWords.make;

export const strengthWords = (strength: Strength, letters: number): string => {
  const said = words.strength[strength];
  return typeof said === 'function' ? said(letters) : said;
};

const lettersOf = (text: string): number => Array.from(text).length;

export function judge(desk: Desk, passphrase: string, label: string): void {
  const { screen } = desk.state;
  if (screen.at !== 'make') return;
  // What was wrong with it before is said no longer: she is typing another.
  const problems = desk.state.problems.filter(({ field }) => field !== 'passphrase');
  desk.set({ problems, screen: { ...screen, strength: { is: strengthOf(passphrase, [label]), letters: lettersOf(passphrase) } } });
}

export function suggest(desk: Desk): void {
  const { screen } = desk.state;
  if (screen.at === 'make') desk.set({ screen: { ...screen, suggestion: suggestPassphrase() } });
}

function problemsOf(label: string, passphrase: string, again: string): Problem[] {
  const strength = strengthOf(passphrase, [label]);
  return [
    ...(label.trim() === '' ? [{ text: words.noLabel, field: 'label' }] : []),
    ...(isGoodEnough(strength) ? [] : [{ text: strengthWords(strength, lettersOf(passphrase)), field: 'passphrase' }]),
    ...(passphrase === again ? [] : [{ text: words.differ, field: 'again' }]),
  ];
}

export async function make(desk: Desk, label: string, passphrase: string, again: string): Promise<void> {
  const { screen } = desk.state;
  if (screen.at !== 'make') return;
  const problems = problemsOf(label, passphrase, again);
  if (problems.length > 0) {
    // Said once is enough: here, and no longer below the field.
    desk.set({ screen: { ...screen, strength: undefined } });
    desk.fail(...problems);
    return;
  }
  await desk.during(words.busy, async () => {
    const pair = screen.recovered ?? (await makePair());
    const file = await wrapKey(pair, label.trim(), passphrase);
    const made: MadeKey = { file, groups: await toGroups(base64url.decode(pair.d)), at: new Date(), saved: false, checked: false };
    const others = desk.state.keys.filter(({ thumbprint }) => thumbprint !== pair.public.kid);
    const closedKeys = desk.state.closedKeys.filter((closed) => closed.file.public.kid !== pair.public.kid);
    return { keys: [...others, await deskKey(pair, file.programme)], closedKeys, screen: { at: 'made', made } };
  });
}

export function saved(desk: Desk): void {
  const { screen } = desk.state;
  if (screen.at === 'made') desk.set({ screen: { at: 'made', made: { ...screen.made, saved: true } }, problems: [] });
}

/** The file she chose is the one that was saved, letter by letter: then it is really there. */
export function check(desk: Desk, { text }: TextFile): void {
  const { screen } = desk.state;
  if (screen.at !== 'made') return;
  const checked = text === keyFileText(screen.made.file);
  if (checked) desk.set({ screen: { at: 'made', made: { ...screen.made, checked } }, problems: [], news: deskWords.made.checked });
  else desk.fail({ text: deskWords.made.notSame, field: 'saved-file' });
}

/** The number that is printed on the sheet is gone from here as soon as this page is left. */
export async function done(desk: Desk): Promise<void> {
  desk.go({ at: 'list' });
  await openWaiting(desk);
}
