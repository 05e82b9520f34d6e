/** The desk itself, without a page: one state, what changes it, and forgetting. What can be done with it lies in `doing/`. */
import { atStart, type DeskState, type Problem, type Screen } from './desk-state.ts';

export class Desk {
  state: DeskState = atStart;
  /** Counts up with every forgetting, so that work under way finds that it is too late. */
  private life = 0;

  constructor(private readonly changed: (state: DeskState) => void) {}

  set(part: Partial<DeskState>): void {
    this.state = { ...this.state, ...part };
    this.changed(this.state);
  }

  /** Work that takes a while. What it brings after everything was forgotten is forgotten too. */
  async during(busy: string, work: (tell: (busy: string) => void) => Promise<Partial<DeskState>>): Promise<void> {
    if (this.state.busy !== undefined) return;
    const { life } = this;
    const here = (): boolean => life === this.life;
    this.set({ busy, problems: [], news: '' });
    let part: Partial<DeskState> = {};
    try {
      part = await work((text) => {
        if (here()) this.set({ busy: text });
      });
    } finally {
      if (here()) this.set({ busy: undefined, ...part });
    }
  }

  go(screen: Screen): void {
    this.set({ screen, problems: [], news: '' });
  }

  goHome(): void {
    this.go({ at: this.state.keys.length > 0 ? 'list' : 'unlock' });
  }

  ask(asking: DeskState['asking']): void {
    this.set({ asking });
  }

  say(news: string): void {
    this.set({ news });
  }

  fail(...problems: Problem[]): void {
    this.set({ problems, news: '' });
  }

  forget(news: string): void {
    this.life += 1;
    this.set({ ...atStart, news });
  }
}
