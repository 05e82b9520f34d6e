/** What layout may not do to her: make targets small, cut words off, or let a page run sideways. */
import { isThere, nameOf } from './accessible.ts';

export const TARGET_PX = 48;

const describe = (element: Element): string => {
  const { width, height } = element.getBoundingClientRect();
  return `<${element.localName}> "${nameOf(element).slice(0, 40)}" ${Math.round(width)} × ${Math.round(height)}`;
};

/** A link or button inside a sentence is as high as its line: WCAG excepts it, and so do we. */
const isInSentence = (target: Element): boolean =>
  getComputedStyle(target).display.startsWith('inline') &&
  [...(target.parentElement?.childNodes ?? [])].some((node) => node instanceof Text && node.data.trim() !== '');

/** Buttons, links, fields and disclosures that a thumb could miss. */
export function smallTargets(root: ParentNode): string[] {
  return [...root.querySelectorAll('button, a[href], summary, textarea, input')]
    .filter((target) => isThere(target) && !isInSentence(target))
    .filter((target) => {
      const { width, height } = pressable(target);
      return height < TARGET_PX - 0.5 || width < TARGET_PX - 0.5;
    })
    .map(describe);
}

/** The words beside a box tick it too, so the two are one target. */
function pressable(target: Element): { width: number; height: number } {
  const labels = target instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(target.type) ? [...(target.labels ?? [])] : [];
  const boxes = [target, ...labels].map((each) => each.getBoundingClientRect());
  const span = (from: 'left' | 'top', to: 'right' | 'bottom'): number => Math.max(...boxes.map((box) => box[to])) - Math.min(...boxes.map((box) => box[from]));
  return { width: span('left', 'right'), height: span('top', 'bottom') };
}

/** Parts that run past the right or left edge of the window, or can be scrolled sideways. */
export function sideways(root: ParentNode): string[] {
  const { clientWidth } = document.documentElement;
  return [...root.querySelectorAll('*')]
    .filter((element) => isThere(element) && !isUnseen(element))
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const runsOut = width > 0 && (left < -0.5 || right > clientWidth + 0.5);
      return runsOut || (scrolls(element, 'overflowX') && element.scrollWidth > element.clientWidth + 1);
    })
    .map(describe);
}

/** Words that are cut off: by a box that hides what overflows, or because they run out of their button. */
export function cutOff(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')]
    .filter((element) => isThere(element) && !isUnseen(element) && !(element instanceof SVGElement))
    .filter((element) => {
      const hides = (axis: 'overflowX' | 'overflowY'): boolean => ['hidden', 'clip'].includes(getComputedStyle(element)[axis]);
      const tight = element.matches('button, a, summary, textarea') && getComputedStyle(element).display !== 'inline';
      const wide = element.scrollWidth > element.clientWidth + 1 && (hides('overflowX') || tight);
      const high = element.scrollHeight > element.clientHeight + 1 && (hides('overflowY') || (tight && !element.matches('textarea')));
      return wide || high;
    })
    .map(describe);
}

const scrolls = (element: Element, axis: 'overflowX' | 'overflowY'): boolean => ['auto', 'scroll'].includes(getComputedStyle(element)[axis]);

/** Words for a screen reader alone have no size by design. */
const isUnseen = (element: Element): boolean => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { clipPath, width } = getComputedStyle(at);
    if (clipPath !== 'none' && width === '1px') return true;
  }
  return false;
};

/** A reader's own styles on top of the chat's: text spacing, a larger default text. Gives back how to take them off. */
export function wear(root: ShadowRoot, css: string): () => void {
  const before = [...root.adoptedStyleSheets];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [...before, sheet];
  return () => {
    root.adoptedStyleSheets = before;
  };
}

/** WCAG 1.4.12, as a reader's own style sheet sets it. */
export const TEXT_SPACING = `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
  p { margin-block-end: 2em !important; }`;

/** What a reader gets whose browser is set to a default text of twice the size. */
export const DOUBLE_TEXT = ':host { font-size: 32px !important; }';
