/** Tells when an author has saved, however her editor does it. */
import { basename } from 'node:path';
import { watch } from 'chokidar';

/** An editor saves by several changes at once: one is written beside, another renamed, a third taken away. */
const SETTLED = 60;

export interface Watching {
  close: () => Promise<void>;
}

/** Resolves when it watches, so that no save is missed from then on. */
export async function watchFolder(paths: readonly string[], saved: () => void): Promise<Watching> {
  const hidden = (path: string): boolean => !paths.includes(path) && /^\.|~$/.test(basename(path));
  const watcher = watch([...paths], { ignoreInitial: true, ignored: hidden });
  let waiting: NodeJS.Timeout | undefined;
  watcher.on('all', () => {
    clearTimeout(waiting);
    waiting = setTimeout(saved, SETTLED);
  });
  await new Promise<void>((resolve) => { watcher.once('ready', resolve); });
  return {
    close: () => {
      clearTimeout(waiting);
      return watcher.close();
    },
  };
}
