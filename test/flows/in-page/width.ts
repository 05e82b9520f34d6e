/** Nothing is wider than the panel: no word is cut, and nobody has to scroll sideways. */

/** Parts of a pixel are rounding. */
const SLACK = 1;

export function tooWide(root: ShadowRoot): string[] {
  const frame = [...root.querySelectorAll('dialog, section')].find((each) => each.checkVisibility());
  if (frame === undefined) return ['there is no panel'];
  const { left, right } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll('*')].flatMap((element) => {
    if (!element.checkVisibility()) return [];
    const box = element.getBoundingClientRect();
    // A pixel for a screen reader alone is cut on purpose.
    if (box.width <= 1) return [];
    const out = box.left < left - SLACK || box.right > right + SLACK;
    const cut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + SLACK && getComputedStyle(element).overflowX !== 'visible';
    return out || cut ? [`${named(element)} is wider than the panel: ${Math.round(box.left)} to ${Math.round(box.right)} in ${Math.round(left)} to ${Math.round(right)}, ${element.scrollWidth} in ${element.clientWidth}`] : [];
  });
}

const named = (element: Element): string => `<${element.localName}> “${element.textContent.replace(/\s+/g, ' ').trim().slice(0, 40)}”`;
