/** Waits for what the page is about to show: looks at once, after this task, then once a frame, and says what it saw when it gives up. */
export class NeverHappened extends Error {
  override name = 'NeverHappened';
  constructor(what: string, seen: string) {
    super(`It never happened that ${what}.${seen === '' ? '' : ` There was: ${seen}`}`);
  }
}

/** Longer than any honest wait on two busy cores. */
const PATIENCE_MS = 10_000;

/** When all that this task began has been done. A frame would have to be painted first, and that takes most of a test's time. */
const task = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Gives what `find` finds, as soon as it is neither null, undefined nor false. */
export async function until<Found>(
  what: string,
  find: () => Found | null | undefined | false,
  seen: () => string = () => '',
): Promise<Found> {
  for (let looks = 1, end = performance.now() + PATIENCE_MS; ; looks += 1) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new NeverHappened(what, seen());
    await (looks === 1 ? task() : frame());
  }
}

/** Waits until an element has stayed where it is for three frames: nobody presses what moves. */
export async function still(element: Element): Promise<void> {
  let before = '';
  let frames = 0;
  await until('it lay still', () => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const now = [x, y, width, height].join(' ');
    frames = now === before ? frames + 1 : 0;
    before = now;
    return frames >= 3;
  });
}
