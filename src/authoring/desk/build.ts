/** Run by `npm run build:desk`. */
import { fileURLToPath } from 'node:url';
import { buildDesk } from './build-desk.ts';

await buildDesk(fileURLToPath(new URL('../../../dist', import.meta.url)));
