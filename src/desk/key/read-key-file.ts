/** Tells a key file from other files, and one that can be used from one that cannot. */
import { CannotUnlock, KEY_FILE_VERSION, type KeyFile } from './key-file.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const looksLikeKeyFile = (value: unknown): boolean => isObject(value) && value.type === 'signpost-desk-key';

export function readKeyFile(value: unknown): KeyFile {
  if (!isObject(value) || value.type !== 'signpost-desk-key') throw new CannotUnlock('not-a-key');
  if (typeof value.version !== 'number' || value.version > KEY_FILE_VERSION) throw new CannotUnlock('newer-key');
  const { programme, public: open, wrapped } = value;
  if (!isObject(open) || typeof open.x !== 'string' || typeof open.y !== 'string' || typeof open.kid !== 'string' || typeof wrapped !== 'string') {
    throw new CannotUnlock('damaged-key');
  }
  return {
    type: 'signpost-desk-key',
    version: KEY_FILE_VERSION,
    programme: typeof programme === 'string' ? programme : '',
    public: { kty: 'EC', crv: 'P-256', x: open.x, y: open.y, kid: open.kid },
    wrapped,
  };
}
