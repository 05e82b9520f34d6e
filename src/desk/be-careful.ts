/** What may be done with each way to reach her, and what must not: the first thing whoever rings her reads. */
import type { Answers, Contact } from '../referral/referral.ts';
import { deskWords } from './desk-words.ts';

export interface Reach {
  way: Contact['way'];
  /** The number or the address. */
  where: string;
  /** What could put her in danger, in words to be read from across a room. */
  never: string[];
  may: string[];
}

const { never, may } = deskWords;

function ofPhone({ number, mayCall, mayText, mayLeaveMessage, maySayWhoWeAre }: Extract<Contact, { way: 'phone' }>): Reach {
  const rules: [allowed: boolean, never: string, may: string][] = [
    [mayCall, never.call, may.call],
    [mayText, never.text, may.text],
    [mayLeaveMessage, never.message, may.message],
    [maySayWhoWeAre, never.say, may.say],
  ];
  return {
    way: 'phone',
    where: number,
    never: rules.flatMap(([allowed, words]) => (allowed ? [] : words)),
    may: rules.flatMap(([allowed, , words]) => (allowed ? words : [])),
  };
}

function reachOf(contact: Contact): Reach {
  if (contact.way === 'phone') return ofPhone(contact);
  const { way, address, maySayWhoWeAre } = contact;
  const [write, no, yes] = way === 'email' ? [may.email, never.sayInEmail, may.sayInEmail] : [may.post, never.sayOnEnvelope, may.sayOnEnvelope];
  return { way, where: address, never: maySayWhoWeAre ? [] : [no], may: maySayWhoWeAre ? [write, yes] : [write] };
}

export const reaches = ({ contacts }: Answers): Reach[] => contacts.map(reachOf);

/** In few words, for the list: each once. */
export function warningsOf(answers: Answers): string[] {
  const all = reaches(answers).flatMap((reach) => reach.never);
  return [...new Set([...all, ...(answers.codeWord ? [deskWords.codeWordTag] : [])])];
}
