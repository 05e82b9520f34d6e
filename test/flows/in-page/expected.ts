/** Compares what stands on the screen with what the machine says must. */
import { until } from '../../support/until.ts';
import type { Oracle } from './oracle.ts';
import type { Screen } from './screen.ts';

export class Expected {
  constructor(private readonly screen: Screen, private readonly oracle: Oracle) {}

  /** The question is the step's, and its choices are the ones offered, and no other; `before` was her answer here. */
  async asked(before?: string): Promise<string[]> {
    const question = this.oracle.question();
    await until(`“${question}” was asked`, () => this.screen.question() === question, () => this.screen.question());
    return same('the choices', this.screen.choices(), this.names(before));
  }

  /** Each new message was announced exactly once, as plain text, since `heard` announcements. */
  announced(heard: number, from: number): string[] {
    const told = this.oracle.told(from);
    const said = this.screen.heard().slice(heard);
    const marked = said.filter((text) => /<\/?\w+|&\w+;|\{\{/.test(text));
    return [...same('what was announced', said, told), ...marked.map((text) => `markup was announced: ${text.slice(0, 80)}`)];
  }

  /** Her own tap leads the focus to the new question. */
  focused(): string[] {
    return same('the focus', [this.screen.focused()], [this.oracle.question()]);
  }

  private names(before?: string): string[] {
    const ask = this.oracle.flow.steps[this.oracle.step]?.ask;
    const mark = (answer: string, name: string): string => (answer === before && ask?.kind !== 'text' ? `${name} ${this.oracle.panel('before')}` : name);
    const choices = [...this.oracle.choices()].map(([answer, name]) => mark(answer, name));
    return ask?.kind === 'text' ? [this.oracle.panel('next'), ...choices] : choices;
  }
}

export function same(what: string, there: readonly string[], expected: readonly string[]): string[] {
  if (there.join('\n') === expected.join('\n')) return [];
  const at = expected.findIndex((each, index) => each !== there[index]);
  const index = at < 0 ? expected.length : at;
  return [`${what}: “${there[index] ?? 'nothing'}” instead of “${expected[index] ?? 'nothing'}” (${there.length} instead of ${expected.length})`];
}
