/** Puts a picture into its file, whole or not at all, and never over something that is no picture. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import { WrongUse } from '../command/wrong-use.ts';
import { CannotWrite } from '../build/write-files.ts';
import type { Format } from './draw-picture.ts';

const endings: Record<Format, readonly [string, ...string[]]> = { svg: ['.svg'], mermaid: ['.mmd', '.mermaid', '.md'] };

export const pictureFile = (name: string, format: Format): string => `${name}${endings[format][0]}`;

/** @throws WrongUse before anything is drawn. */
export function checkFile(file: string, format: Format): void {
  if (!endings[format].includes(extname(file).toLowerCase()))
    throw new WrongUse(`The name after --out ends in ${endings[format].join(' or ')}, so that no other file is written over. “${file}” does not.`);
}

export function savePicture(file: string, drawn: string): void {
  const beside = join(dirname(resolve(file)), `.${basename(file)}.part`);
  try {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(beside, extname(file).toLowerCase() === '.md' ? `\`\`\`mermaid\n${drawn}\`\`\`\n` : drawn, { flush: true });
    renameSync(beside, file);
  } catch (error) {
    throw new CannotWrite(file, error);
  } finally {
    rmSync(beside, { force: true });
  }
}
