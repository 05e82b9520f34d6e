/** Buttons to call, text, write or look up: the same on a service card, an urgent card and a programme's card. */
import { html, nothing } from 'lit';
import { href, tidy } from '../directory/telephone.ts';
import type { Phrase } from '../words/phrase.ts';
import { icon } from './icon.ts';
import { callPath, textPath } from './icon-paths.ts';
import { say, sayHidden } from './phrase-template.ts';
import type { View } from './view.ts';

export interface Ways {
  phones?: readonly { number: string; description?: string }[];
  texts?: readonly { number: string; body?: string }[];
  form?: string;
  /** The programme whose room she can refer herself in. */
  room?: string;
  email?: string;
  url?: string;
}

/** `of` names whom she reaches, for a list of links read without its surroundings. */
export function waysToReach(ways: Ways, of: Phrase, { words }: View): unknown {
  const named = html`${sayHidden({ text: `, ${of.text}`, lang: of.lang })}`;
  const away = html`${sayHidden({ ...words.panel('new-tab'), text: ` (${words.panel('new-tab').text})` })}`;
  const call = (phone: { number: string; description?: string }) => html`
    <a class="act main" href=${href('tel', phone.number)}>
      ${icon(callPath)}<span>${say(words.panel('call', { number: tidy(phone.number) }))}${named}</span>
    </a>
  `;
  const text = (line: { number: string; body?: string }) => html`
    <a class="act" href=${href('sms', line.number, line.body)}>
      ${icon(textPath)}<span>${say(
        line.body
          ? words.panel('text-word', { word: line.body, number: tidy(line.number) })
          : words.panel('text', { number: tidy(line.number) }),
      )}${named}</span>
    </a>
  `;
  const page = (url: string, label: Phrase) => html`
    <a class="act" href=${url} target="_blank" rel="noopener noreferrer"><span>${say(label)}${named}${away}</span></a>
  `;
  const all = [
    ways.room
      ? html`<button type="button" class="act main" data-room=${ways.room}><span>${say(words.panel('room'))}${named}</span></button>`
      : nothing,
    ...(ways.phones ?? []).map(call),
    ...(ways.texts ?? []).map(text),
    ways.form ? page(ways.form, words.panel('form')) : nothing,
    ways.email ? html`<a class="act" href=${`mailto:${ways.email}`}><span>${say(words.panel('email'))}${named}</span></a>` : nothing,
    ways.url ? page(ways.url, words.panel('website')) : nothing,
  ].filter((way) => way !== nothing);
  return all.length === 0 ? nothing : html`<div class="acts">${all}</div>`;
}

/** The same as one line of text, for announcements, the summary and a copy. */
export function waysAsText(ways: Ways, { words }: View): string {
  return [
    ...(ways.room ? [words.panel('room').text] : []),
    ...(ways.phones ?? []).map(({ number }) => words.panel('call', { number: tidy(number) }).text),
    ...(ways.texts ?? []).map(({ number, body }) =>
      body
        ? words.panel('text-word', { word: body, number: tidy(number) }).text
        : words.panel('text', { number: tidy(number) }).text,
    ),
    ...[ways.form, ways.email].flatMap((address) => (address ? [bare(address)] : [])),
    ...(ways.url && !ways.phones?.length && !ways.texts?.length ? [bare(ways.url)] : []),
  ].join(', ');
}

/** An address as people write it down. */
const bare = (address: string): string => address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
