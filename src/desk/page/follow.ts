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
  // Only a new problem: one that went away while she types leaves the focus where she types.
  if (now.problems.some((problem) => !before.problems.includes(problem))) {
    focusOn(document.querySelector<HTMLElement>('#problems'));
  } else if (isElsewhere(now, before)) {
    scrollTo(0, 0);
    focusOn(document.querySelector<HTMLElement>('h1'));
  }
}
