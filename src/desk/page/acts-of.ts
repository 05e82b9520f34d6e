/** What each button does to the desk, and to the world outside it: files, paper, the clipboard. */
import type { Desk } from '../desk.ts';
import { deskWords } from '../desk-words.ts';
import { toCsv } from '../csv/csv.ts';
import { referralTable } from '../csv/referral-table.ts';
import { check, done, judge, make, saved, suggest } from '../doing/make.ts';
import { recover } from '../doing/recover.ts';
import { takeAwayKey, takeFiles } from '../doing/take-files.ts';
import { unlock } from '../doing/unlock.ts';
import { keyFileName, keyFileText } from '../key/key-file.ts';
import { GROUPS } from '../recovery/sheet-code.ts';
import type { Acts } from './acts.ts';
import { copyText } from './copy-text.ts';
import { fieldsOf } from './fields.ts';
import type { Paper } from './paper.ts';
import { yamlId, yamlOf } from './public-key.ts';
import { chosenFiles, type FilesRead } from './read-files.ts';
import { saveFile } from './save-file.ts';

export interface Outside {
  print(paper: Paper): void;
  stay(): void;
}

export async function takeRead(desk: Desk, { files, problems }: FilesRead): Promise<void> {
  if (files.length > 0) await takeFiles(desk, files);
  if (problems.length > 0) desk.fail(...desk.state.problems, ...problems);
}

/** All groups pasted into one box are spread over the boxes. */
function spread(event: ClipboardEvent): void {
  const groups = (event.clipboardData?.getData('text') ?? '').split(/[\s.,;]+/).filter((group) => /^[\w-]{5,6}$/.test(group));
  if (groups.length < 2) return;
  event.preventDefault();
  const boxes = [...(event.currentTarget as HTMLFormElement).querySelectorAll('input')];
  const first = Math.max(0, boxes.indexOf(event.target as HTMLInputElement));
  for (const [at, group] of groups.slice(0, GROUPS - first).entries()) {
    const box = boxes[first + at];
    if (box !== undefined) box.value = group;
  }
}

const sent = (event: SubmitEvent): ((name: string) => string) => {
  event.preventDefault();
  return fieldsOf(event);
};

export const actsOf = (desk: Desk, outside: Outside): Acts => ({
  goHome: () => { desk.goHome(); },
  goKeys: () => { desk.go({ at: 'keys' }); },
  goMake: () => { desk.go({ at: 'make' }); },
  goRecover: () => { desk.go({ at: 'recover', wrong: [] }); },
  goUnlock: () => { desk.go({ at: 'unlock' }); },
  lock: () => { desk.forget(`${deskWords.locked.byHand} ${deskWords.locked.files}`); },
  stay: () => { outside.stay(); },
  ask: (asking) => { desk.ask(asking); },
  choose: (event) => void chosenFiles(event).then((read) => takeRead(desk, read)),
  paste: (event) => {
    const text = sent(event)('pasted');
    if (text.trim() === '') { desk.fail({ text: deskWords.add.empty, field: 'pasted' }); return; }
    (event.target as HTMLFormElement).reset();
    void takeFiles(desk, [{ name: deskWords.add.pasted, text }]);
  },
  takeAway: (closed) => { takeAwayKey(desk, closed); },
  unlock: (event) => {
    const passphrase = sent(event)('passphrase');
    (event.target as HTMLFormElement).reset();
    void unlock(desk, passphrase);
  },
  judge: (event) => { judge(desk, fieldsOf(event)('passphrase'), fieldsOf(event)('label')); },
  suggest: () => { suggest(desk); },
  make: (event) => {
    const field = sent(event);
    void make(desk, field('label'), field('passphrase'), field('again'));
  },
  saveKey: ({ file }) => {
    saveFile(keyFileName(file), keyFileText(file), 'application/json');
    saved(desk);
  },
  checkKey: (event) => void chosenFiles(event).then(({ files: [file] }) => {
    if (file !== undefined) check(desk, file);
  }),
  printSheet: (made) => { outside.print({ of: 'sheet', made }); },
  copyKey: (key) => void copyText(yamlOf(key), document.getElementById(yamlId(key))).then((copied) => {
    desk.say(copied ? deskWords.keys.copied : deskWords.keys.notCopied);
  }),
  done: () => void done(desk),
  recover: (event) => {
    sent(event);
    const boxes = (event.target as HTMLFormElement).querySelectorAll('input');
    void recover(desk, Array.from(boxes, ({ value }) => value));
  },
  spread,
  read: (opened) => { desk.go({ at: 'one', opened }); },
  print: (each) => { outside.print({ of: 'referrals', each }); },
  saveTable: () => {
    saveFile(`${deskWords.csv.file}.csv`, toCsv(referralTable(desk.state.opened)), 'text/csv');
    desk.ask(undefined);
    desk.say(deskWords.csv.done);
  },
  clearTroubles: () => { desk.set({ troubles: [] }); },
});
