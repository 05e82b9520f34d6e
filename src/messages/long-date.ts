/** A date as people write it; a year, or a year and month, stay as exact as they are. */
export function longDate(iso: string, lang: string): string {
  const [year, month, day] = iso.split('-');
  if (!/^\d{4}(-\d{2}){0,2}$/.test(iso)) return iso;
  const parts: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(month ? { month: 'long' } : {}),
    ...(day ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  };
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(lang.startsWith('en') ? 'en-GB' : lang, parts).format(date);
}
