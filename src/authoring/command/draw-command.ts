/** `signpost-chat draw`: the conversation as a picture, alone or beside another version of it. */
import { chosenTalk } from '../draw/chosen-talk.ts';
import { drawPicture, formats, type Drawing, type Format } from '../draw/draw-picture.ts';
import { withJourneys } from '../draw/journeys-on-roads.ts';
import { fits } from '../draw/mermaid/draw-mermaid.ts';
import { pictureOf } from '../draw/picture-of.ts';
import { checkFile, pictureFile, savePicture } from '../draw/save-picture.ts';
import { summaryOf } from '../draw/summary.ts';
import { difference } from '../draw/versions/difference.ts';
import { otherVersion } from '../draw/versions/other-version.ts';
import { told } from '../draw/versions/told.ts';
import type { Talk } from '../check/subject.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { readFolder } from '../read/read-folder.ts';
import type { Arguments } from './arguments.ts';
import { lookAt } from './look-at.ts';
import { reportProblems, tally } from './report.ts';
import type { Terminal } from './terminal.ts';
import { WrongUse } from './wrong-use.ts';

/** After `--out`: to the terminal, or to the next program. */
const HERE = '-';

export async function drawCommand(given: Arguments, terminal: Terminal): Promise<number> {
  const format = formatOf(given);
  if (given.journeys && (given.against !== undefined || format !== 'svg')) throw new WrongUse('--journeys goes with an SVG of one version only. Leave out --against and --format.');
  // Where a road is missing or endless no journey can be walked; a picture can be drawn all the same.
  const { folder, problems } = given.journeys ? soundFolder(given, terminal) : readFolder(given.folder, given.programmes);
  if (folder === undefined) return nothingDrawn(problems, terminal);
  const talk = chosenTalk(folder, terminal.today, given.flow);
  const file = given.out === '' ? pictureFile(talk.name, format) : given.out;
  if (file !== HERE) checkFile(file, format);

  const drawing = drawingOf(talk, given, terminal);
  if ('problems' in drawing) return nothingDrawn(drawing.problems, terminal);
  const drawn = await drawPicture(format, drawing);
  if (file === HERE) terminal.write(drawn);
  else savePicture(file, drawn);
  // What is told must not get into a picture that goes to another program.
  const tell = file === HERE ? terminal.writeError : terminal.write;
  tell(`${drawing.summary}\n${file === HERE ? '' : `The picture is in ${file}.\n`}`);
  if (format === 'mermaid' && !fits(drawn)) tell('It is larger than GitHub draws. For the whole of it, draw an SVG.\n');
  return 0;
}

function formatOf({ format = 'svg' }: Arguments): Format {
  const known = formats.find((each) => each === format);
  if (known === undefined) throw new WrongUse(`There is no format “${format}”. ${didYouMean(format, formats, `There is ${formats.join(' and ')}.`)}`);
  return known;
}

function soundFolder({ folder, programmes }: Arguments, { today }: Terminal): ReturnType<typeof readFolder> {
  const { sound, broken } = lookAt(folder, today, programmes);
  return { problems: broken, ...(sound ? { folder: sound } : {}) };
}

function nothingDrawn(problems: readonly Problem[], terminal: Terminal): number {
  reportProblems(problems, terminal);
  terminal.write(`\nNothing was drawn. ${tally(problems)}\n`);
  return 1;
}

function drawingOf(talk: Talk, { folder, against, journeys }: Arguments, { today }: Terminal): Drawing | { problems: Problem[] } {
  const picture = pictureOf(talk);
  if (against !== undefined) {
    const other = otherVersion({ folder, against, name: talk.name, today });
    if ('problems' in other) return other;
    const both = difference(pictureOf(other.talk), picture);
    return { picture: both, reading: 'compared', summary: told(both, `“${against}”`) };
  }
  const drawn = journeys ? withJourneys(picture, talk) : picture;
  return { picture: drawn, reading: journeys ? 'walked' : 'plain', summary: summaryOf(drawn) };
}
