/** What an author works on: the last version that was whole, and what is wrong with the folder now. */
import type { Flow } from '../../flow/flow.ts';
import type { Folder } from '../authored/folder.ts';
import { buildFolder, type Built } from '../build/build-folder.ts';
import { lookAt } from '../command/look-at.ts';
import { tally } from '../command/report.ts';
import type { News, Talk } from './news.ts';

export interface Watched {
  path: string;
  programmes?: string;
  today: string;
}

export class Workshop {
  readonly #watched: Watched;
  readonly #begun = Date.now();
  #built: Built = new Map();
  #news: News = { version: null, talks: [], problems: [], sound: false, tally: '' };
  #versions = 0;

  constructor(watched: Watched) {
    this.#watched = watched;
    this.look();
  }

  get news(): News {
    return this.#news;
  }

  /** A built file as the chat fetches it, from the last version that was whole. */
  file(name: string): string | undefined {
    const content = this.#built.get(name);
    return content === undefined ? undefined : JSON.stringify(content);
  }

  /** Reads and checks the folder again; builds it when nothing in it is broken. */
  look(): News {
    const { path, programmes, today } = this.#watched;
    const { sound, problems } = lookAt(path, today, programmes);
    const worth = problems.filter(({ severity }) => severity !== 'note');
    const now = { problems: worth, sound: sound !== undefined, tally: tally(worth) };
    this.#news = sound ? { ...this.#build(sound), ...now } : { ...this.#news, ...now };
    return this.#news;
  }

  #build(folder: Folder): Pick<News, 'version' | 'talks'> {
    const built = buildFolder(folder, { pseudo: false });
    const talks = [...folder.conversations.keys()].map((name) => talkOf(name, folder, built));
    const { version } = this.#news;
    const same = version !== null && JSON.stringify([...built]) === JSON.stringify([...this.#built]);
    this.#built = built;
    if (same) return { version, talks };
    this.#versions += 1;
    // Told apart from the versions of a workshop before this one, whose page may still be open.
    return { version: `${this.#begun}-${this.#versions}`, talks };
  }
}

function talkOf(name: string, { conversations }: Folder, built: Built): Talk {
  const flow = built.get(`${name}.json`) as Flow;
  const written = conversations.get(name);
  const line = (step: string): string => (written ? `${written.file}:${written.place(['steps', step], 'name').line}` : '');
  return {
    name,
    standard: written?.value.default === true,
    topics: Object.keys(flow.topics),
    languages: Object.entries(flow.languages).map(([code, { name: called }]) => ({ code, name: called })),
    steps: Object.fromEntries(Object.keys(flow.steps).map((step) => [step, line(step)])),
  };
}
