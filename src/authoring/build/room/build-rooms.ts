/** A room for each programme that takes sealed referrals: programme → its files. Nothing is written here. */
import type { Programmes } from '../../authored/programmes.ts';
import type { Built } from '../build-folder.ts';
import { bundleRoom } from './bundle-room.ts';
import { roomHeaders } from './policy.ts';
import { roomConfigOf } from './room-config.ts';
import type { Spoken } from './room-languages.ts';
import { roomPage } from './room-page.ts';

export function buildRooms(programmes: Programmes, spoken: Spoken): Map<string, Built> {
  const sealed = Object.entries(programmes).flatMap(([id, programme]) => roomConfigOf(id, programme, spoken) ?? []);
  if (sealed.length === 0) return new Map();
  const files = bundleRoom();
  return new Map(sealed.map((config) => [
    config.programme,
    new Map<string, unknown>([...Object.entries(files), ['headers.json', roomHeaders(config)], ['index.html', roomPage(config, files)]]),
  ]));
}
