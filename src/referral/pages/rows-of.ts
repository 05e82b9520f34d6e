/** Her answers as lines to check, by the question that changes them. */
import { choices } from '../form/choices.ts';
import type { Question } from '../form/fields.ts';
import type { Answers, Contact } from '../referral.ts';
import type { RoomWord } from '../../words/room-words.ts';
import type { Say } from '../language/say.ts';

export interface Row {
  label: RoomWord;
  lines: unknown[];
}

const chosen = (field: 'age' | 'removed' | 'with-her' | 'pregnant' | 'help', id: string | undefined, say: Say): unknown[] => {
  const words: Readonly<Record<string, RoomWord>> = choices[field];
  const word = id === undefined ? undefined : words[id];
  return word ? [say(word)] : [];
};

const texts = (...given: (string | undefined)[]): string[] => given.filter((text) => text !== undefined && text !== '') as string[];

function contactLines(contact: Contact, say: Say): string[] {
  const who = say.text(contact.maySayWhoWeAre ? 'say-who' : 'say-not-who');
  if (contact.way !== 'phone') return [`${contact.address} (${who})`];
  const may = [contact.mayCall && say.text('say-call'), contact.mayText && say.text('say-text'), contact.mayLeaveMessage && say.text('say-message'), who];
  return [`${contact.number} (${may.filter(Boolean).join(', ')})`];
}

const rows: Record<Question, (answers: Answers, say: Say) => Row[]> = {
  worker: ({ worker }) => [{ label: 'worker-row', lines: texts(worker?.name, worker?.organisation, worker?.phone) }],
  name: ({ name }) => [{ label: 'name', lines: texts(name) }],
  reach: ({ contacts }, say) => [{ label: 'reach-title', lines: contacts.flatMap((contact) => contactLines(contact, say)) }],
  area: ({ area }) => [{ label: 'area', lines: texts(area) }],
  safety: (answers) => [
    { label: 'safe-times', lines: texts(answers.safeTimes) },
    { label: 'if-answered', lines: texts(answers.ifSomeoneElseAnswers) },
    { label: 'instead-row', lines: texts(answers.callInstead && `${answers.callInstead.name}, ${answers.callInstead.phone}`) },
    { label: 'code-word', lines: texts(answers.codeWord) },
  ],
  about: (answers, say) => [
    { label: 'age', lines: chosen('age', answers.ageBand, say) },
    { label: 'removed', lines: chosen('removed', answers.childrenRemoved, say) },
    { label: 'with-her', lines: chosen('with-her', answers.childrenWithHer, say) },
    { label: 'pregnant', lines: chosen('pregnant', answers.pregnant, say) },
  ],
  help: ({ wouldHelp = [] }, say) => [{ label: 'help-title', lines: wouldHelp.flatMap((id) => chosen('help', id, say)) }],
  language: (answers, say) => [
    { label: 'language', lines: texts(answers.language) },
    { label: 'interpreter', lines: answers.interpreter ? [say('yes')] : [] },
    { label: 'access', lines: texts(answers.accessNeeds) },
  ],
  trusted: ({ trustedWorker }) => [{ label: 'trusted-title', lines: texts(trustedWorker) }],
};

/** Only what she answered; a question of which nothing is answered has no rows. */
export const rowsOf = (question: Question, answers: Answers, say: Say): Row[] => rows[question](answers, say).filter(({ lines }) => lines.length > 0);
