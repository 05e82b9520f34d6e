/** The services that are kept out of what women see, each with its reason: for information, nothing is wrong. */
import { whyHidden } from '../../../directory/shown.ts';
import type { Folder } from '../../authored/folder.ts';

export interface Hidden {
  service: string;
  name: string;
  reason: string;
  file: string;
  line: number;
}

export const hiddenServices = ({ services }: Folder): Hidden[] =>
  Object.entries(services.value.services).flatMap(([service, entry]) => {
    const reason = whyHidden(entry);
    if (reason === null) return [];
    const { file, line } = services.problem(['services', service], { message: reason, advice: '' }, 'name');
    return [{ service, name: entry.name, reason, file, line }];
  });
