/** A thread of its own for PGlite: lets it read TypeScript, then runs it. */
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');
