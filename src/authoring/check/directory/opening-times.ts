/** A schedule opens before it closes: otherwise “open now” would send her to a closed line. */
import type { FolderCheck } from '../subject.ts';

export const openingTimes: FolderCheck = ({ folder }) =>
  Object.entries(folder.services.value.services).flatMap(([id, { schedules = [] }]) =>
    schedules.flatMap(({ opens_at, closes_at }, index) =>
      opens_at === closes_at
        ? [folder.services.problem(['services', id, 'schedules', index, 'closes_at'], { message: `It opens and closes at ${opens_at}.`, advice: "Always open is '00:00' to '24:00'." })]
        : []));
