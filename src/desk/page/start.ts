/** The one side effect: the page begins. Without the browser's own encryption it says so and does nothing else. */
import { startDesk, tellNoCrypto } from './desk-page.ts';

/** In the type it is always there; on a page that the browser does not trust it is not. */
const { subtle } = crypto as Partial<Crypto>;

const root = document.querySelector<HTMLElement>('#desk');
if (root !== null) {
  if (subtle === undefined) tellNoCrypto(root);
  else startDesk(root);
}
