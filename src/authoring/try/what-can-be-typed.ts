/** Everything that can be typed while a conversation is tried out. */
import type { Paper } from './paper.ts';

const rows: readonly (readonly [string, string])[] = [
  ['2', 'the second answer; its first letters do as well'],
  ['b', 'back to the question before'],
  ['c 3', 'change your third answer'],
  ['w', 'why this is asked'],
  ['u', 'urgent help'],
  ['p', 'a person'],
  ['m', 'topics and pages; “m urgent” goes to that one'],
  ['+', 'the rest of a list of services'],
  ['?', 'where you are: the step, its file and line'],
  ['j', 'your answers so far, as a journey'],
  ['r', 'start again'],
  ['q', 'leave'],
];

export function whatCanBeTyped(paper: Paper): void {
  for (const [typed, does] of rows) paper.line(does, `  ${typed.padEnd(5)}`);
}
