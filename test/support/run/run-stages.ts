/** Runs the stages of `npm test` in order, up to the first that fails, and tells how long each took. */
import { add, noTests, type Counts } from './counts.ts';
import type { Tested } from './test-stages.ts';

export interface Stage {
  name: string;
  /** Also part of a run that was narrowed with `--only`. */
  always?: true;
  /** Gives its words back instead of printing them where `keep` is set. */
  run: (keep: boolean) => Promise<Tested>;
}

/** Lanes that need nothing of each other run beside each other, one for each core. */
export type Step = Stage[][];

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} s`;

/** The name of the stage that failed, and the tests that were run until then. */
export async function runStages(steps: readonly Step[], narrowed: boolean): Promise<{ stopped: string | undefined; sum: Counts }> {
  let sum: Counts = noTests;
  let stopped: string | undefined;
  const begun = Date.now();
  const times: string[] = [];
  const tell = (name: string, since: number): string => {
    times.push(`${name.padEnd(24)}${seconds(Date.now() - since).padStart(9)}`);
    return seconds(Date.now() - since);
  };

  const runLane = async (lane: Stage[], keep: boolean): Promise<void> => {
    for (const { name, run } of lane.filter(({ always }) => always ?? !narrowed)) {
      if (stopped !== undefined) return;
      if (!keep) console.log(`\n— ${name}`);
      const since = Date.now();
      const { ok, counts, output } = await run(keep);
      sum = add(sum, counts);
      if (!ok) stopped ??= name;
      console.log(`${keep ? `\n— ${name}\n${output}` : ''}${ok ? '✔' : '✖'} ${name}: ${tell(name, since)}`);
    }
  };

  for (const lanes of steps) await Promise.all(lanes.map((lane) => runLane(lane, lanes.length > 1)));
  tell('all', begun);
  console.log(`\n${times.join('\n')}`);
  return { stopped, sum };
}
