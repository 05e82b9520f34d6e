/**
 * Shift three times leaves. It counts only Shift pressed and let go by itself, so capitals
 * that she types never add up; each count is spoken.
 */
const WITHIN_MS = 5000;

/** Answers with a listener for `keydown` and `keyup`. `counted` hears how many more times are needed, and says whether it counts. */
export function threeShifts(counted: (left: number) => boolean): (event: KeyboardEvent) => void {
  let alone = false;
  let count = 0;
  let since = 0;
  return ({ type, key, repeat, timeStamp, altKey, ctrlKey, metaKey }) => {
    if (type === 'keydown') {
      if (repeat) return;
      // With another key held, Shift changes the keyboard's layout.
      alone = key === 'Shift' && !altKey && !ctrlKey && !metaKey;
      if (!alone) count = 0;
    } else if (alone && key === 'Shift') {
      alone = false;
      if (timeStamp - since > WITHIN_MS) count = 0;
      if (count === 0) since = timeStamp;
      count += 1;
      if (!counted(3 - count)) count = 0;
    }
  };
}
