/** Why something is not sent: what the line said, or what went wrong before it was used. */
import type { NotSent } from '../deliver.ts';
import { questionOf, type Question } from '../form/fields.ts';
import type { Problem } from '../form/problems-of.ts';

/** `key`, `too-long` and `sealing`: nothing was sealed. */
export type WhyNot = NotSent | 'key' | 'too-long' | 'sealing';

/** It may be with the team all the same: only a plain refusal, or nothing sealed at all, says that it is not. */
export const isUnsure = (why: WhyNot): boolean => why === 'offline' || why === 'busy' || why === 'silent' || why === 'unknown';

export const questionOfProblem = ([first]: readonly Problem[]): Question => (first ? questionOf(first.field) : 'name');
