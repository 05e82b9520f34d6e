/**
 * Reads what was sealed. Anyone can seal something to a public key, so nothing is taken on trust; and she
 * may be waiting for a call, so nothing is refused that can still be read. What fits no known place is
 * kept as text, to be shown below the rest.
 */
import { readContact } from './read-contact.ts';
import { REFERRAL_VERSION, type Answers, type Referral } from './referral.ts';
import { CannotOpen } from './seal/cannot-open.ts';

export interface ReadReferral {
  referral: Referral;
  /** What this program has no place for: its name, and what stands there. */
  unread: [name: string, text: string][];
}

type Loose = Record<string, unknown>;

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);
const isPerson = (value: unknown): boolean => isObject(value) && isText(value.name) && isText(value.phone);
const isWorker = (value: unknown): boolean =>
  isObject(value) && isText(value.name) && isText(value.organisation) && (value.phone === undefined || isText(value.phone));

const kept: Record<Exclude<keyof Answers, 'contacts'>, (value: unknown) => boolean> = {
  name: isText,
  area: isText,
  safeTimes: isText,
  ifSomeoneElseAnswers: isText,
  callInstead: isPerson,
  codeWord: isText,
  ageBand: isText,
  childrenRemoved: isText,
  childrenWithHer: isText,
  pregnant: isText,
  wouldHelp: isTexts,
  language: isText,
  interpreter: isFlag,
  accessNeeds: isText,
  trustedWorker: isText,
  worker: isWorker,
};

const asText = (value: unknown): string => (isText(value) ? value : JSON.stringify(value));

function readAnswers(given: Loose): { answers: Answers; unread: [string, string][] } {
  const unread: [string, string][] = [];
  const answers: Loose = { name: '', area: '', contacts: [] };
  for (const [name, value] of Object.entries(given)) {
    if (name === 'contacts') continue;
    if (Object.hasOwn(kept, name) && kept[name as keyof typeof kept](value)) answers[name] = value;
    else unread.push([name, asText(value)]);
  }
  const contacts = Array.isArray(given.contacts) ? (given.contacts as unknown[]) : [given.contacts].filter((value) => value !== undefined);
  answers.contacts = contacts.flatMap((value) => {
    const contact = readContact(value);
    if (contact === undefined) unread.push(['contact', asText(value)]);
    return contact ?? [];
  });
  return { answers: answers as unknown as Answers, unread };
}

export function readReferral(value: unknown): ReadReferral {
  if (!isObject(value) || typeof value.version !== 'number') throw new CannotOpen('not-a-referral');
  if (value.version > REFERRAL_VERSION) throw new CannotOpen('newer');
  if (value.version < REFERRAL_VERSION) throw new CannotOpen('older');
  const { id, programme, sealedAt, key, filledInBy, answers: given } = value;
  if (!isText(id) || !/^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(id) || !isObject(given)) throw new CannotOpen('not-a-referral');
  const { answers, unread } = readAnswers(given);
  return {
    referral: {
      version: REFERRAL_VERSION,
      id,
      programme: isText(programme) ? programme : '',
      sealedAt: isText(sealedAt) ? sealedAt : '',
      key: isText(key) ? key : '',
      filledInBy: filledInBy === 'worker' ? 'worker' : 'self',
      answers,
    },
    unread,
  };
}
