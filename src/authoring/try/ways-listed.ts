/** Every way to reach somebody, as buttons on her phone would be: to call, to text, to write, to look up. */
import { tidy } from '../../directory/telephone.ts';
import type { View } from '../../messages/view.ts';
import type { Ways } from '../../messages/ways-to-reach.ts';

export function waysListed({ phones = [], texts = [], form, email, url }: Ways, { words }: View): string[] {
  return [
    ...phones.map(({ number }) => words.panel('call', { number: tidy(number) }).text),
    ...texts.map(({ number, body }) =>
      (body ? words.panel('text-word', { word: body, number: tidy(number) }) : words.panel('text', { number: tidy(number) })).text),
    ...(form ? [`${words.panel('form').text}: ${form}`] : []),
    ...(email ? [email] : []),
    ...(url ? [url] : []),
  ];
}
