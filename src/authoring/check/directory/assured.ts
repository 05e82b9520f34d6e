/**
 * Somebody looked at each service's page, and asked each programme, not long ago: 3 months are pointed at,
 * 12 are too many. An open door that has closed since costs a woman the courage it took to knock.
 */
import { whyHidden } from '../../../directory/shown.ts';
import type { Problem } from '../../problem.ts';
import type { Path, Written } from '../../read/written.ts';
import { staleness } from '../freshness.ts';
import type { FolderCheck } from '../subject.ts';

const LIMITS = { look: 3, mend: 12 };

export const assured: FolderCheck = ({ folder, today }) => {
  const judged = (date: string | undefined, path: Path, written: Written<unknown>): Problem[] => {
    const stale = date === undefined ? undefined : staleness(date, today, LIMITS);
    return stale ? [written.problem(path, stale)] : [];
  };
  return [
    ...Object.entries(folder.services.value.services).flatMap(([id, service]) =>
      whyHidden(service) === null ? judged(service.assured_date, ['services', id, 'assured_date'], folder.services) : []),
    ...Object.entries(folder.programmes.value).flatMap(([id, { checked }]) => judged(checked, [id, 'checked'], folder.programmes)),
  ];
};
