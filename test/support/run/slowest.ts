/** Where the time went: the files whose tests took longest, so that a run that grows can be made shorter again. */
const SHOWN = 6;

export class Slowest {
  private readonly times = new Map<string, number>();

  add(what: string, milliseconds: number): void {
    this.times.set(what, (this.times.get(what) ?? 0) + milliseconds);
  }

  told(): string {
    const slowest = [...this.times].sort(([, one], [, other]) => other - one).slice(0, SHOWN);
    return slowest.map(([what, time]) => `${(time / 1000).toFixed(1).padStart(7)} s  ${what}`).join('\n');
  }
}
