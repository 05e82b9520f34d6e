/** Watches a folder and shows it on a page that follows each save. */
import { reportProblems } from '../command/report.ts';
import { painter, type Terminal } from '../command/terminal.ts';
import { bundlePage } from './bundle-page.ts';
import { serve } from './serve.ts';
import { watchFolder } from './watch-folder.ts';
import { Workshop, type Watched } from './workshop.ts';

export interface Running {
  origin: string;
  stop: () => Promise<void>;
}

/** @throws PortBusy when another program listens on the port. */
export async function startDev(watched: Watched, port: number, terminal: Terminal): Promise<Running> {
  const workshop = new Workshop(watched);
  const server = await serve({ page: await bundlePage(), file: (name) => workshop.file(name), news: () => workshop.news }, port);
  const paths = [watched.path, ...(watched.programmes === undefined ? [] : [watched.programmes])];
  const watching = await watchFolder(paths, () => {
    const { version } = workshop.news;
    tell(workshop, version, terminal);
    server.tell();
  });
  terminal.write(`${painter(terminal)('bold', `${server.origin}/`)} shows ${watched.path}. Stop it with Ctrl+C.\n`);
  report(workshop, terminal);
  return {
    origin: server.origin,
    stop: async () => {
      await watching.close();
      await server.close();
    },
  };
}

function tell(workshop: Workshop, before: string | null, terminal: Terminal): void {
  const { version, sound } = workshop.look();
  terminal.write(!sound ? '\nSaved, and something is broken.\n' : version === before ? '\nSaved. Nothing she sees has changed.\n' : '\nSaved. The page shows it.\n');
  report(workshop, terminal);
}

function report({ news: { problems, sound, tally } }: Workshop, terminal: Terminal): void {
  // What stands in the way comes alone: the rest can wait until it is mended.
  reportProblems(problems.filter(({ severity, mayWait }) => sound || (severity === 'error' && !mayWait)), terminal);
  terminal.write(`${problems.length === 0 ? '' : '\n'}${tally}${sound ? '' : ' The page keeps the last version that was whole.'}\n`);
}
