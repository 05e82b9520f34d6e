/** Pictures of a folder, for tests. */
import assert from 'node:assert/strict';
import { chosenTalk } from '../../../../src/authoring/draw/chosen-talk.ts';
import type { Talk } from '../../../../src/authoring/check/subject.ts';
import { pictureOf } from '../../../../src/authoring/draw/picture-of.ts';
import type { DrawnStep, Picture } from '../../../../src/authoring/draw/picture.ts';
import { drawMermaid } from '../../../../src/authoring/draw/mermaid/draw-mermaid.ts';
import { drawSvg } from '../../../../src/authoring/draw/svg/draw-svg.ts';
import { readFolder } from '../../../../src/authoring/read/read-folder.ts';
import { TODAY } from '../../support/folder.ts';

export function talkOf(path: string, name?: string): Talk {
  const { folder, problems } = readFolder(path);
  assert.ok(folder, JSON.stringify(problems));
  return chosenTalk(folder, TODAY, name);
}

export const pictureIn = (path: string, name?: string): Picture => pictureOf(talkOf(path, name));

export const svgOf = (picture: Picture): Promise<string> => drawSvg({ picture, reading: 'plain', summary: 'A picture.' });

export const mermaidOf = (picture: Picture, compared = false): string => drawMermaid({ picture, compared, summary: 'A picture.' });

export function stepOf({ steps }: Picture, id: string): DrawnStep {
  const step = steps.find((each) => each.id === id);
  assert.ok(step, `no step ${id}`);
  return step;
}
