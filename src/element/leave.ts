/**
 * Leaving: cover and wipe in the task of her tap, before anything that could wait; replace as soon as the
 * cover is painted. WebKit paints nothing more of a page once its replacement has begun to load: replaced in
 * the same task, her conversation would stay on the screen for as long as the exit page takes.
 * No request goes out but the exit page's own, no second tab opens, nothing asks her to confirm.
 */
import { EXIT_URL } from '../flow/exit-url.ts';

/** Only a web page is a way out; anything else a host may have written falls back to one. */
export function exitAddress(given: string): string {
  try {
    const url = new URL(given.trim() || EXIT_URL, document.baseURI);
    return /^https?:$/.test(url.protocol) ? url.href : EXIT_URL;
  } catch {
    return EXIT_URL;
  }
}

/** Stated so that no style of the page's own can undo it. */
const look =
  'all:initial;position:fixed;inset:0;background:Canvas;z-index:2147483647;'.replaceAll(
    ';',
    '!important;',
  );

let sheet: HTMLElement | undefined;

/** Whoever looks over her shoulder sees an empty page, the host's own words covered too. */
export function cover(): void {
  sheet?.remove();
  sheet = document.createElement('div');
  sheet.style.cssText = look;
  sheet.popover = 'manual';
  document.documentElement.append(sheet);
  (sheet as Partial<HTMLElement>).showPopover?.();
  document.title = ' ';
}

/** For a page that somebody comes back to before its replacement came: the browser had kept it, covered as it was. */
export const uncover = (): void => sheet?.remove();

/** For a page that is hidden or stuck, and paints no frame. */
const AT_LATEST_MS = 200;

let going = false;

/** `left` is told last, so that no listener of the page delays the way out, and none that leaves again begins it anew. */
export async function replacePage(address: string, left: () => void): Promise<void> {
  if (going) return;
  going = true;
  await new Promise((painted) => {
    requestAnimationFrame(() => requestAnimationFrame(painted));
    setTimeout(painted, AT_LATEST_MS);
  });
  location.replace(address);
  left();
  going = false;
}
