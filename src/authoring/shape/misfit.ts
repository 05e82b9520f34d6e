/** One part of what was written that does not have the shape it needs, and where it lies. */
import type { Remark } from '../problem.ts';
import type { Path, Spot } from '../read/written.ts';

export interface Misfit {
  path: Path;
  remark: Remark;
  /** Whether its name or its value is meant. */
  part: keyof Spot;
}

export const misfit = (path: Path, message: string, advice: string, part: keyof Spot = 'value'): Misfit => ({ path, remark: { message, advice }, part });
