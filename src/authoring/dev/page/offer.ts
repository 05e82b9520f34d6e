/** Fills a list to choose from, and keeps what was chosen. One with nothing to choose is not shown. */
export interface Offered {
  value: string;
  words: string;
  /** Chosen when nothing was. */
  first?: boolean;
}

export function offer(select: HTMLSelectElement, all: readonly Offered[]): void {
  const chosen = all.find(({ value }) => value === select.value) ?? all.find(({ first }) => first) ?? all[0];
  select.replaceChildren(...all.map(({ value, words }) => new Option(words, value)));
  if (chosen) select.value = chosen.value;
  const label = select.closest('label');
  if (label) label.hidden = all.length < 2;
}
