/** A short mark of a text, by which a translation remembers which English it was made from. */
import { createHash } from 'node:crypto';

export const fingerprint = (text: string): string => createHash('sha256').update(text.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 12);
