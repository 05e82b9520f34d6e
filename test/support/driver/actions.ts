/** Trusted input as WebDriver writes it; Firefox and WebKit take the same. */
export type Source = { type: 'pointer' | 'key'; id: string; actions: object[] } & Record<string, unknown>;

/** Keys that have no character, by the code points WebDriver gives them. */
const codes: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

const key = (actions: object[]): Source => ({ type: 'key', id: 'keys', actions });

/** One key or a chord, e.g. `Shift+Tab`. */
export function pressing(chord: string): Source {
  const values = chord.split('+').map((name) => codes[name] ?? name);
  const down = values.map((value) => ({ type: 'keyDown', value }));
  const up = values.reverse().map((value) => ({ type: 'keyUp', value }));
  return key([...down, ...up]);
}

export const typing = (text: string): Source =>
  key(
    Array.from(text).flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]),
  );

export const pointing = (x: number, y: number, by: 'mouse' | 'finger'): Source => ({
  type: 'pointer',
  id: by,
  parameters: { pointerType: by === 'mouse' ? 'mouse' : 'touch' },
  actions: [
    { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});
