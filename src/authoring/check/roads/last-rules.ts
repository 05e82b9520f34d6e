/** A programme's rules tell of every woman how well it may suit her: the last takes all whom no other took. */
import type { FolderCheck } from '../subject.ts';

export const lastRules: FolderCheck = ({ folder: { programmes } }) =>
  Object.entries(programmes.value).flatMap(([id, { rules }]) =>
    rules.flatMap(({ when }, index) => {
      const last = index === rules.length - 1;
      if (last === (when === undefined)) return [];
      return [
        programmes.problem([id, 'rules', index], last
          ? { message: `The last rule of “${id}” has a condition, so for some women nothing would be known.`, advice: 'Add a last rule without “when”, such as {fit: talk}.' }
          : { message: 'This rule has no condition, so the rules after it are never read.', advice: 'Give it a “when”, or move it to the end.' }),
      ];
    }));
