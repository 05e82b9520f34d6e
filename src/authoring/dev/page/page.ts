/** The page beside an author's editor: the chat as she would see it, and what check says about each save. */
import type { News, Talk } from '../news.ts';
import { offer } from './offer.ts';
import { place } from './place.ts';
import { showProblems } from './show-problems.ts';

const part = (id: string): HTMLElement => document.getElementById(id) ?? document.body;
const talks = part('talk') as HTMLSelectElement;
const languages = part('language') as HTMLSelectElement;
const topics = part('topic') as HTMLSelectElement;

let chat: HTMLElementTagNameMap['signpost-chat'] | undefined;
let news: News | undefined;

const talkNow = (): Talk | undefined => news?.talks.find(({ name }) => name === talks.value);

/** The real element, on a phone's width. Where it had one before, it walks the answers again. */
function showTalk({ name }: Talk, version: string): void {
  const flow = `/flows/${name}.json?${version}`;
  if (chat?.getAttribute('flow') === flow) return;
  chat ??= document.createElement('signpost-chat');
  for (const [attribute, value] of [['flow', flow], ['mode', 'inline'], ['exit-url', '/left']] as const) chat.setAttribute(attribute, value);
  if (!chat.isConnected) part('chat').append(chat);
  // A topic that no flow has: it scrolls to where she stands.
  chat.go('-');
}

function showNews(now: News): void {
  news = now;
  offer(talks, now.talks.map(({ name, standard }) => ({ value: name, words: name, first: standard })));
  part('not-yet').hidden = now.version !== null;
  part('status').textContent = now.sound ? now.tally : `${now.tally} ${now.version === null ? '' : 'The chat shows the last version that was whole.'}`;
  part('status').dataset.sound = String(now.sound);
  showProblems(part('problems'), now.problems);
  showChosen();
}

function showChosen(): void {
  const talk = talkNow();
  if (talk === undefined || news?.version == null) return;
  offer(languages, talk.languages.map(({ code, name }) => ({ value: code, words: name })));
  offer(topics, ['', ...talk.topics, 'urgent', 'person'].map((topic) => ({ value: topic, words: topic === '' ? 'a topic…' : topic })));
  showTalk(talk, news.version);
  showWhere();
}

function showWhere(): void {
  const step = place.past.at(-1)?.step;
  const line = step === undefined ? undefined : talkNow()?.steps[step];
  part('where').textContent = step === undefined ? '' : `She stands on “${step}”${line === undefined ? '' : `, ${line}`}`;
}

talks.addEventListener('change', () => {
  place.forget();
  showChosen();
});
languages.addEventListener('change', () => chat?.setAttribute('lang', languages.value));
topics.addEventListener('change', () => {
  if (topics.value) chat?.go(topics.value);
  topics.value = '';
});
place.whenChanged(showWhere);

new EventSource('/news').addEventListener('message', ({ data }) => { showNews(JSON.parse(String(data)) as News); });
