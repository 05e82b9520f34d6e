/** The room's language nearest to what is wanted: `pl-PL` is served by `pl`. The first that it has at all, or its own. */
import type { RoomConfig } from '../../flow/room.ts';

export function nearestLanguage({ lang, languages }: Pick<RoomConfig, 'lang' | 'languages'>, wanted: readonly string[]): string {
  const codes = Object.keys(languages);
  for (const each of wanted) {
    const code = each.toLowerCase();
    const found = codes.find((known) => known.toLowerCase() === code) ?? codes.find((known) => known === code.split('-')[0]);
    if (found !== undefined) return found;
  }
  return lang;
}
