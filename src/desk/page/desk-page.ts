/** The desk on its page: paints it, listens, and makes sure that nothing is left behind. */
import { html, nothing, render } from 'lit';
import { Desk } from '../desk.ts';
import { atStart, type DeskState } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import { Idle, wallClock } from '../forget/idle.ts';
import { actsOf, takeRead } from './acts-of.ts';
import { follow } from './follow.ts';
import { pageTemplate } from './page-template.ts';
import type { Paper } from './paper.ts';
import { readFiles } from './read-files.ts';

/** What a print from the browser's own menu would print here. */
function paperAt({ screen, opened }: DeskState): Paper | undefined {
  if (screen.at === 'one') return { of: 'referrals', each: [screen.opened] };
  if (screen.at === 'list' && opened.length > 0) return { of: 'referrals', each: opened };
  return screen.at === 'made' ? { of: 'sheet', made: screen.made } : undefined;
}

export function startDesk(root: HTMLElement): void {
  let painted = atStart;
  let paper: Paper | undefined;

  const paint = (state: DeskState): void => {
    if (state.screen !== painted.screen || state.opened !== painted.opened) paper = undefined;
    render(pageTemplate(state, acts, paper), root);
    const before = painted;
    painted = state;
    follow(state, before);
  };
  const desk = new Desk(paint);

  /** Painted from nothing, so that no field keeps what was typed into it. */
  const forget = (news: string): void => {
    render(nothing, root);
    desk.forget(news);
  };
  const idle = new Idle(wallClock, {
    warn: () => { desk.ask('idle'); },
    forget: () => { forget(`${deskWords.locked.idle} ${deskWords.locked.files}`); },
  });
  const acts = {
    ...actsOf(desk, {
      print: (asked) => {
        paper = asked;
        paint(desk.state);
        window.print();
      },
      stay: () => {
        idle.stay();
        desk.ask(undefined);
      },
    }),
    lock: () => {
      idle.stay();
      forget(`${deskWords.locked.byHand} ${deskWords.locked.files}`);
    },
  };

  for (const type of ['pointerdown', 'pointermove', 'keydown', 'wheel', 'input']) addEventListener(type, () => { idle.touched(); }, { passive: true });
  // A page that was hidden is looked at before anybody sees it again; one that goes, goes empty.
  document.addEventListener('visibilitychange', () => { idle.look(); });
  addEventListener('pagehide', () => {
    forget('');
    render(nothing, root);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) forget('');
  });
  addEventListener('beforeprint', () => {
    paper ??= paperAt(desk.state);
    paint(desk.state);
  });
  addEventListener('dragover', (event) => { event.preventDefault(); });
  addEventListener('drop', (event) => {
    event.preventDefault();
    void readFiles(event.dataTransfer?.files ?? []).then((read) => takeRead(desk, read));
  });
  paint(desk.state);
}

export function tellNoCrypto(root: HTMLElement): void {
  const { title, text } = deskWords.noCrypto;
  render(html`<main class="screen"><h1>${title}</h1><p class="lead">${text}</p></main>`, root);
}
