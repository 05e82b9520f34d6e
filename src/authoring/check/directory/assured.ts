/** Somebody looked at each service's page not long ago: 3 months are pointed at, 12 are too many. */
import { whyHidden } from '../../../directory/shown.ts';
import { staleness } from '../freshness.ts';
import type { FolderCheck } from '../subject.ts';

export const assured: FolderCheck = ({ folder, today }) =>
  Object.entries(folder.services.value.services).flatMap(([id, service]) => {
    if (whyHidden(service) !== null) return [];
    const stale = staleness(service.assured_date, today, { look: 3, mend: 12 });
    return stale ? [folder.services.problem(['services', id, 'assured_date'], stale)] : [];
  });
