/** Waits for what the page is about to show: looks once a frame, and says what it still saw when it gives up. */
export class NeverHappened extends Error {
  override name = 'NeverHappened';
  constructor(what: string, seen: string) {
    super(`It never happened that ${what}.${seen === '' ? '' : ` There was: ${seen}`}`);
  }
}

/** Longer than any honest wait on two busy cores. */
const PATIENCE_MS = 10_000;

export const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Gives what `find` finds, as soon as it is neither null, undefined nor false. */
export async function until<Found>(
  what: string,
  find: () => Found | null | undefined | false,
  seen: () => string = () => '',
): Promise<Found> {
  for (const end = performance.now() + PATIENCE_MS; ; ) {
    const found = find();
    if (found !== null && found !== undefined && found !== false) return found;
    if (performance.now() > end) throw new NeverHappened(what, seen());
    await frame();
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
    return frames >= 2;
  });
}
