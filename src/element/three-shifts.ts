/**
 * Shift three times leaves. It counts only Shift pressed and let go by itself, so capitals
 * that she types never add up; each count is spoken.
 */
const WITHIN_MS = 5000;

export function threeShifts(counted: (left: number) => void): { handle: (event: KeyboardEvent) => void } {
  let alone = false;
  let count = 0;
  let since = 0;
  return {
    handle: (event) => {
      if (event.type === 'keydown') {
        if (event.repeat && event.key === 'Shift') return;
        alone = event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey;
        if (!alone) count = 0;
        return;
      }
      if (event.key !== 'Shift' || !alone) return;
      alone = false;
      if (count === 0 || event.timeStamp - since > WITHIN_MS) {
        count = 0;
        since = event.timeStamp;
      }
      count += 1;
      counted(3 - count);
      if (count === 3) count = 0;
    },
  };
}
