/** What follows from a change once it is painted: a dialog opens, the focus goes where the eye goes. */
import type { DeskState } from '../desk-state.ts';

const focusOn = (element: HTMLElement | null): void => {
  element?.focus();
};

const isElsewhere = (now: DeskState, before: DeskState): boolean =>
  now.screen.at !== before.screen.at || (now.screen.at === 'one' && before.screen.at === 'one' && now.screen.opened !== before.screen.opened);

export function follow(now: DeskState, before: DeskState): void {
  const dialog = document.querySelector('dialog');
  if (dialog !== null && !dialog.open) dialog.showModal();
  if (now.problems.length > before.problems.length || (now.problems.length > 0 && now.problems[0] !== before.problems[0])) {
    focusOn(document.querySelector<HTMLElement>('#problems'));
  } else if (isElsewhere(now, before)) {
    scrollTo(0, 0);
    focusOn(document.querySelector<HTMLElement>('h1'));
  }
}
