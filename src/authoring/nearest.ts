/** “Did you mean …?”: the known name that is nearly the one that was written. */

/** How many letters may differ: none in a very short name, a third of a longer one, three at most. */
const mayDiffer = (name: string): number => Math.min(3, Math.floor(name.length / 3) || 1);

export function nearest(name: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = mayDiffer(name) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const distance = editDistance(name, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Advice for a name that is not known: the near one, or a few that exist. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(name, known);
  return near === undefined ? otherwise : `Did you mean “${near}”?`;
}

/** `“a”, “b” and 12 more`, for advice that lists what there is. */
export function listed(names: Iterable<string>, most = 8): string {
  const all = [...names];
  const shown = all.slice(0, most).map((name) => `“${name}”`).join(', ');
  return all.length > most ? `${shown} and ${all.length - most} more` : shown;
}

/** Letters added, taken away, changed, or swapped with their neighbour. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next[j] = Math.min(change, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
    }
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
