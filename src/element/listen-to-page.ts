/** Everything the element hears of the page around it; one abort takes all of it away again. */
import { takeFromAddress, topicOf } from './openers.ts';
import { threeShifts } from './three-shifts.ts';

export interface Heard {
  open: (topic: string, byHer: boolean) => void;
  hide: () => void;
  /** How many more times Shift is to be pressed. */
  shift: (left: number) => void;
  /** Shift counts only while the chat is on the screen. */
  listening: () => boolean;
  /** The page goes, perhaps into the back/forward cache, from which it could come back with her words. */
  gone: () => void;
  returned: () => void;
}

export function listenToPage(element: HTMLElement, heard: Heard): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  const shifts = threeShifts(heard.shift);
  for (const type of ['keydown', 'keyup'] as const) {
    addEventListener(type, (event) => heard.listening() && shifts.handle(event), { signal, capture: true });
  }
  addEventListener('pagehide', heard.gone, { signal });
  addEventListener('pageshow', (event) => event.persisted && heard.returned(), { signal });
  addEventListener(
    'hashchange',
    () => {
      const topic = takeFromAddress();
      if (topic !== null) heard.open(topic, true);
    },
    { signal },
  );
  document.addEventListener(
    'click',
    (event) => {
      const topic = event.defaultPrevented ? null : topicOf(event);
      if (topic === null) return;
      event.preventDefault();
      heard.open(topic, true);
    },
    { signal },
  );
  element.addEventListener(
    'command',
    (event) => {
      const { command, source } = event as Event & { command?: string; source?: Element | null };
      if (command === '--show') heard.open(source?.getAttribute('value') ?? '', true);
      if (command === '--hide') heard.hide();
    },
    { signal },
  );
  return listening;
}
