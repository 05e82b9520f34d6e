/** Walks roads through the built widget, compares every state with the machine's, and examines each new one. */
import { frame } from '../../support/until.ts';
import type { Road } from '../../support/roads/covering-roads.ts';
import type { Tap } from '../../support/roads/roads-from.ts';
import { Examiner } from './examine.ts';
import { Expected, same } from './expected.ts';
import { changesOf } from './changes-of.ts';
import { Oracle } from './oracle.ts';
import { isQuiet } from './quiet.ts';
import type { Given, Report } from './report.ts';
import { Screen } from './screen.ts';

export class RoadWalker {
  private readonly expected: Expected;
  private readonly examiner: Examiner;
  private readonly known: Set<string>;
  private troubles: string[] = [];
  private taps = 0;

  private constructor(private readonly screen: Screen, private readonly oracle: Oracle, known: readonly string[]) {
    this.expected = new Expected(screen, oracle);
    this.examiner = new Examiner(screen, oracle);
    this.known = new Set(known);
  }

  static async begin(given: Given): Promise<RoadWalker> {
    const oracle = await Oracle.load(given.url);
    const screen = await Screen.open(given.url, oracle, isQuiet);
    await frame();
    return new RoadWalker(screen, oracle, given.known);
  }

  get seen(): string[] {
    return [...this.known];
  }

  async walk(road: Road): Promise<Report> {
    this.troubles = [];
    this.taps = 0;
    const [looks, steps] = [this.count('look'), this.count('step')];
    try {
      await this.start();
      for (const tap of road) await this.tap(tap);
      await this.replay(road);
      await this.change();
    } catch (error) {
      this.trouble([error instanceof Error ? error.message : String(error)]);
    }
    return { taps: this.taps, troubles: this.troubles, looks: this.count('look') - looks, steps: this.count('step') - steps };
  }

  private async start(): Promise<void> {
    const heard = this.screen.heard().length;
    this.screen.chat.element.restart();
    this.oracle.restart();
    this.trouble([...(await this.expected.asked()), ...this.expected.announced(heard, 0)]);
    await this.examine();
  }

  private async tap(tap: Tap): Promise<void> {
    const heard = this.screen.heard().length;
    const turns = this.oracle.turns.length;
    await this.screen.tap(tap);
    this.oracle.take(tap);
    this.taps += 1;
    const asked = await this.expected.asked();
    const from = tap.type === 'reject' ? this.oracle.turns.length : turns;
    this.trouble([...asked, ...this.expected.announced(heard, from), ...(tap.type === 'answer' ? this.expected.focused() : [])]);
    await this.examine(tap);
  }

  private async examine(tap?: Tap): Promise<void> {
    const { oracle, examiner } = this;
    const step = `step ${oracle.step}`;
    if (!this.known.has(step)) {
      this.known.add(step);
      this.trouble(await examiner.step());
    }
    const look = `look ${oracle.look()}`;
    if (this.known.has(look)) return;
    this.known.add(look);
    this.trouble(examiner.look());
    // Words that were said in the other languages at another state are the same here.
    const words = oracle.said().map((word) => `word ${word}`).filter((word) => !this.known.has(word));
    words.forEach((word) => this.known.add(word));
    if (words.length > 0) this.trouble(await examiner.inPseudoLanguages());
    if (tap) this.trouble(await examiner.back(tap));
  }

  /** The same answers once more, from a new start, come to the same conversation. */
  private async replay(road: Road): Promise<void> {
    const { screen, oracle } = this;
    const said = screen.said();
    screen.chat.element.restart();
    oracle.restart();
    for (const tap of road) {
      await screen.tap(tap);
      oracle.take(tap);
      await this.expected.asked();
    }
    this.trouble(same('the conversation when it is replayed', [screen.said()], [said]));
  }

  /** She changes what she answered earlier, and comes to where the machine says. */
  private async change(): Promise<void> {
    const { screen, oracle } = this;
    for (const { turn, answer } of changesOf(oracle)) {
      const turns = oracle.changed(oracle.turns, turn, answer);
      const before = oracle.turns[turn]?.answer;
      screen.reopen(turn);
      oracle.take({ type: 'back', turn });
      this.trouble(await this.expected.asked(before));
      await screen.tap({ type: 'answer', step: oracle.step, answer });
      oracle.replay(turns);
      this.taps += 2;
      this.trouble([...same('the steps after a change', steps(oracle.turns), steps(turns)), ...(await this.expected.asked())]);
      this.trouble(same('how many answers stand after a change', [String(screen.answered())], [String(turns.filter((each) => each.answer !== undefined).length)]));
    }
  }

  private trouble(what: string[]): void {
    const way = this.oracle.turns.slice(-3).map(({ step, answer }) => (answer === undefined ? step : `${step}: ${answer}`)).join(', ');
    this.troubles.push(...what.map((each) => `${way} — ${each}`));
  }

  private count(kind: 'look' | 'step'): number {
    return [...this.known].filter((name) => name.startsWith(`${kind} `)).length;
  }
}

const steps = (turns: Oracle['turns']): string[] => turns.map(({ step, answer }) => `${step} ${answer ?? ''}`);
