/**
 * Whole-page tests share one process, and so one start of the engine and of the compiler: a process for each file
 * took a third of the time.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

for (const file of (process.env.SIGNPOST_FILES ?? '').split(',')) await import(pathToFileURL(resolve(file)).href);
