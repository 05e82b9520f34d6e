/** What an opener on a page can name, and the pages that lie over the conversation. */
import { keys } from '../../flow/keys.ts';
import type { Opened } from './opened.ts';
import type { Paper } from './paper.ts';

export function writeTopics({ flow, view }: Opened, paper: Paper): void {
  const names = [...Object.keys(flow.topics), ...Object.keys(flow.pages)];
  const column = Math.max(...names.map((name) => name.length)) + 4;
  const row = (name: string, about: string): void => {
    paper.line(about, `  ${name.padEnd(column)}`);
  };
  paper.line('Type m and one of these, such as: m urgent');
  for (const [name, { to, answer }] of Object.entries(flow.topics)) row(name, answer === undefined ? `step “${to}”` : `step “${to}”, answered “${answer}”`);
  for (const name of Object.keys(flow.pages)) row(name, `page “${view.words.say(keys.pageTitle(name)).text}”`);
}
