/** Reads what this room was built with, from the page's own data block. */
import { told, type PublicKey, type RoomConfig } from '../flow/room.ts';

export class RoomBroken extends Error {
  override name = 'RoomBroken';
  constructor(what: string) {
    super(`This room was built without ${what}. Build it again with “signpost-chat build … --refer”.`);
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';

const isKey = (value: unknown): value is PublicKey => isObject(value) && ['kty', 'crv', 'x', 'y', 'kid'].every((part) => isText(value[part]));
const isTexts = (value: unknown): value is Record<string, string> => isObject(value) && Object.values(value).every(isText);

const isLanguage = (value: unknown): boolean =>
  isObject(value) && isText(value.name) && (value.dir === 'ltr' || value.dir === 'rtl') && isTexts(value.words) && isTexts(value.own);

/** @throws RoomBroken when a part is missing: then nothing is asked. */
export function readRoom(text: string): RoomConfig {
  let room: unknown;
  try {
    room = JSON.parse(text);
  } catch {
    throw new RoomBroken('its configuration');
  }
  if (!isObject(room)) throw new RoomBroken('its configuration');
  for (const part of ['programme', 'name', 'lang', 'inbox', 'seal', 'exit']) if (!isText(room[part])) throw new RoomBroken(`“${part}”`);
  const { keys, hosts, ways, languages, told: said } = room;
  if (!Array.isArray(keys) || !keys.every(isKey)) throw new RoomBroken('whole keys');
  if (!Array.isArray(hosts) || !hosts.every(isText)) throw new RoomBroken('its hosts');
  if (!isObject(languages) || !Object.values(languages).every(isLanguage)) throw new RoomBroken('its languages');
  if (!isTexts(ways)) throw new RoomBroken('other ways to reach the team');
  if (!isTexts(said) || !Object.keys(said).every((name) => (told as readonly string[]).includes(name))) throw new RoomBroken('what the team says');
  return room as unknown as RoomConfig;
}
