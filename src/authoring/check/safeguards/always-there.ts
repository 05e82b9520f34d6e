/** Urgent help and a person are one tap away everywhere: their two pages exist and show a way to reach somebody. */
import { listOf } from '../../build/step-of.ts';
import type { TalkCheck } from '../subject.ts';

const pages = {
  urgent: 'It tells what to do in danger, and whom to call now.',
  person: 'It tells how to talk to a person.',
};

export const alwaysThere: TalkCheck = ({ written }) =>
  Object.entries(pages).flatMap(([id, about]) => {
    const page = written.value.pages[id];
    if (page === undefined) return [written.problem(['pages'], { message: `The page “${id}” is missing.`, advice: `Add it under “pages”. ${about}` }, 'name')];
    const reaches = listOf(page.say).some((message) =>
      typeof message !== 'string' && (('card' in message && (message.contacts ?? []).length > 0) || 'services' in message));
    return reaches
      ? []
      : [written.problem(['pages', id], { message: `The page “${id}” has no button to reach anybody.`, advice: 'Add a card with “contacts”.' }, 'name')];
  });
