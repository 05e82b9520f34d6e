/** Everything that is wrong with what was set, all at once: each says what to do. Exit status 2. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
  constructor(readonly wrong: readonly string[]) {
    super(`The inbox cannot start yet:\n${wrong.map((each) => `  - ${each}`).join('\n')}\nEverything it can be told: signpost-chat inbox --help`);
  }
}
