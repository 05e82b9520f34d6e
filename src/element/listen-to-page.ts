/** Everything the element hears of the page around it; one abort takes all of it away again. */
import { topicOf } from './openers.ts';
import { threeShifts } from './three-shifts.ts';

export interface Heard {
  /** She used an opener of the page. */
  open: (topic: string) => void;
  hide: () => void;
  /** How many more times Shift is to be pressed. Answers whether it counts: not while the chat is closed. */
  shift: (left: number) => boolean;
  /** The page goes, perhaps into the back/forward cache, from which it could come back with her words. */
  gone: () => void;
  returned: () => void;
}

export function listenToPage(element: HTMLElement, heard: Heard): AbortController {
  const listening = new AbortController();
  const on = (target: EventTarget, type: string, listener: (event: never) => void): void => {
    target.addEventListener(type, listener as EventListener, { signal: listening.signal, capture: true });
  };

  const shifts = threeShifts(heard.shift);
  on(window, 'keydown', shifts);
  on(window, 'keyup', shifts);
  on(window, 'pagehide', heard.gone);
  // She left by another chat of the page: its cover lies over this one too, and nothing may lie under it.
  on(window, 'signpost-leave', heard.gone);
  on(window, 'pageshow', (event: PageTransitionEvent) => {
    if (event.persisted) heard.returned();
  });
  // Before the page's own listeners: an old script for smooth scrolling would put the topic into the address.
  on(window, 'click', (event: Event) => {
    const topic = topicOf(event);
    if (topic === null) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    heard.open(topic);
  });
  on(element, 'command', ({ command, source }: Event & { command?: string; source?: Element | null }) => {
    if (command === '--show') heard.open(source?.getAttribute('value') ?? '');
    if (command === '--hide') heard.hide();
  });
  return listening;
}
