/** Reads what was chosen or dropped as text. What cannot be a referral is not read at all, however large it is. */
import { deskWords } from '../desk-words.ts';
import type { Problem } from '../desk-state.ts';
import type { TextFile } from '../doing/take-files.ts';

/** More than a thousand of the largest referrals in one file. */
const LARGEST = 150_000_000;

export interface FilesRead {
  files: TextFile[];
  problems: Problem[];
}

export async function readFiles(chosen: Iterable<File>): Promise<FilesRead> {
  const all = [...chosen];
  const small = all.filter(({ size }) => size <= LARGEST);
  const large = all.filter(({ size }) => size > LARGEST);
  return {
    files: await Promise.all(small.map(async (file) => ({ name: file.name, text: await file.text() }))),
    problems: large.map(({ name }) => ({ text: deskWords.add.large(name) })),
  };
}

/** Empties the field, so that the same file can be chosen again. */
export async function chosenFiles(event: Event): Promise<FilesRead> {
  const field = event.target as HTMLInputElement;
  const read = await readFiles(field.files ?? []);
  field.value = '';
  return read;
}
