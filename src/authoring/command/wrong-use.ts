/** The command was given something it cannot use: its message says what, and what to type. Exit status 2. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
