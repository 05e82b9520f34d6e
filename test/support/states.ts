/** Every state that she can meet, by name, so that a promise about looks or reading is kept in all of them. */
import { Chat } from './chat.ts';
import type { Attributes } from './mount.ts';
import { watchNetwork } from './network.ts';

export interface State {
  name: string;
  /** Puts a chat on the page and leads it there. */
  visit: (attributes?: Attributes) => Promise<Chat>;
}

/** The first steps of a woman in Derby, then her own. */
async function talked(attributes: Attributes | undefined, ...answers: string[]): Promise<Chat> {
  const chat = await Chat.opened({ area: 'derby', ...attributes });
  await chat.answers('It is for me', ...answers);
  return chat;
}

export const states: readonly State[] = [
  { name: 'closed', visit: (attributes) => Chat.mount(attributes) },
  {
    name: 'loading',
    visit: async (attributes) => {
      watchNetwork('rich.json');
      const chat = await Chat.mount(attributes);
      await chat.press('button', 'Find support');
      await chat.says('Getting ready…');
      return chat;
    },
  },
  { name: 'welcome', visit: (attributes) => Chat.opened(attributes) },
  { name: 'a menu', visit: (attributes) => talked(attributes) },
  { name: 'an explanation with a quote', visit: (attributes) => talked(attributes, 'Read about Pause') },
  {
    name: 'a question with its why open',
    visit: async (attributes) => {
      const chat = await talked({ ...attributes, area: null }, 'See if it could be for me');
      await chat.press('disclosure', 'Why we ask');
      return chat;
    },
  },
  {
    name: 'a question that she came back to',
    visit: async (attributes) => {
      const chat = await talked(attributes, 'See if it could be for me', "I'm not sure");
      await chat.back();
      return chat;
    },
  },
  { name: 'an outcome with a contact', visit: (attributes) => talked(attributes, 'See if it could be for me', 'Yes, more than one child') },
  {
    name: 'service cards',
    visit: async (attributes) => {
      const chat = await talked(attributes, 'Find other help', 'Legal help', 'Something else', 'Somewhere to live');
      await chat.says('Homes in Derby');
      await chat.press('button', 'Show 2 more');
      await chat.says('A roof for families.');
      return chat;
    },
  },
  { name: 'no service found', visit: (attributes) => talked(attributes, 'Find other help', 'Money and food') },
  { name: 'a question in her own words', visit: (attributes) => talked(attributes, 'Write a note') },
  {
    name: 'a question in her own words with a problem',
    visit: async (attributes) => {
      const chat = await talked(attributes, 'Write a note');
      chat.types('x'.repeat(40));
      await chat.press('button', 'Next');
      await chat.says('That is a little long.');
      return chat;
    },
  },
  {
    name: 'a summary',
    visit: async (attributes) => {
      const chat = await talked(attributes, 'See if it could be for me', 'Yes, more than one child', 'Back to the list', 'Write a note');
      chat.types('Ring Sam on Monday');
      await chat.press('button', 'Next');
      await chat.says('Your summary');
      return chat;
    },
  },
  { name: 'urgent help', visit: (attributes) => over(attributes, (chat) => chat.urgentHelp()) },
  { name: 'a person', visit: (attributes) => over(attributes, (chat) => chat.person()) },
  { name: 'a page of advice', visit: (attributes) => over(attributes, (chat) => chat.press('button', 'staying private')) },
  { name: 'the menu', visit: (attributes) => over(attributes, (chat) => chat.more()) },
  {
    name: 'starting again',
    visit: (attributes) =>
      over(attributes, async (chat) => {
        await chat.more();
        await chat.press('button', 'Start again');
      }),
  },
  {
    name: 'failure',
    visit: async (attributes) => {
      const chat = await Chat.mount({ ...attributes, flow: '/test/support/flows/nowhere.json' });
      await chat.press('button', 'Find support');
      await chat.says('The chat could not start.');
      return chat;
    },
  },
];

/** A page that lies over the first question. */
async function over(attributes: Attributes | undefined, open: (chat: Chat) => Promise<void>): Promise<Chat> {
  const chat = await Chat.opened(attributes);
  await open(chat);
  return chat;
}
