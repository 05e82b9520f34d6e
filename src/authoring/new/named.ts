/** The name an author gives, and the id made from it for the file. */
import { WrongUse } from '../command/wrong-use.ts';

export interface Named {
  name: string;
  id: string;
}

/** Letters and what stands between them in names: nothing that YAML or Markdown would read as its own. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} &'’.-]*$/u;
const LONGEST = 60;

/** @throws WrongUse when it cannot be a name. */
export function namedFor(given: string): Named {
  const name = given.trim().replace(/\s+/g, ' ');
  if (!NAME.test(name) || name.length > LONGEST)
    throw new WrongUse(`“${given}” cannot be the name. Use letters, numbers, spaces and & ' - . with up to ${LONGEST} letters.`);
  return { name, id: idOf(name) };
}

/** As the names of files and steps are written: small letters without accents, joined by hyphens. */
function idOf(name: string): string {
  const id = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’.]|\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 40)
    .replace(/-+$/, '');
  // These names are taken by the folder's other files.
  return id === '' || id === 'services' || id === 'programmes' ? 'our-conversation' : id;
}
