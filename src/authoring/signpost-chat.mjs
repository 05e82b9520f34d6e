#!/usr/bin/env node
/** The installed command: lets Node read TypeScript, then runs it. */
import { register } from 'tsx/esm/api';

register();
await import('./cli.ts');
