/**
 * PGlite's files on the disk for good. As it comes, PGlite starts PostgreSQL with fsync off, and the
 * file system under it does not pass fsync on to Node. A power cut could then take a referral that
 * she was told had arrived. Here PostgreSQL is started with fsync on, and each one reaches the disk.
 */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';
import { PGlite } from '@electric-sql/pglite';

interface Stream {
  /** There for a regular file only. */
  nfd?: number;
  node: unknown;
}

interface NodeFiles {
  realPath: (node: unknown) => string;
  stream_ops: { fsync?: (stream: Stream) => number };
}

/** What PostgreSQL is started with. */
export const startParams = [
  // “-F” is PostgreSQL's own “no fsync”.
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  // The other methods do not go through the one call that is passed on.
  ...['wal_sync_method=fsync', 'synchronous_commit=on', 'full_page_writes=on'].flatMap((setting) => ['-c', setting]),
  // A small folder: the log of changes is taken up again at 64 MB instead of 1 GB.
  ...['max_wal_size=64MB', 'min_wal_size=32MB'].flatMap((setting) => ['-c', setting]),
];

export class SyncedFiles extends NodeFS {
  override async init(...given: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const started = await super.init(...given);
    const { preRun = [] } = started.emscriptenOpts;
    started.emscriptenOpts.preRun = [
      ...preRun,
      (module) => {
        const files = (module as unknown as { NODEFS: NodeFiles }).NODEFS;
        files.stream_ops.fsync = (stream) => {
          if (stream.nfd === undefined) syncPath(files.realPath(stream.node));
          else fsyncSync(stream.nfd);
          return 0;
        };
      },
    ];
    return started;
  }
}

/** Also for folders: a file that was made is there for good once its folder is. */
export function syncPath(path: string): void {
  const handle = openSync(path, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
