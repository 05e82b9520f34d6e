/**
 * Starts to bring the code and the flow, both at once and before she presses, where she means to.
 * The same for everyone, whatever she does; the requests carry no cookie and do not say which page she is on.
 */
export interface Started {
  code: Promise<typeof import('./panel/open-panel.ts')>;
  fetched: Promise<Response>;
  /** Where the flow comes from: its other files lie beside it. */
  url: string;
}

/** The folder's own conversation, built beside the script. */
const builtIn = './flows/default.json';

export function startLoading(flow: string): Started {
  const url = flow || new URL(builtIn, import.meta.url).href;
  const code = import('./panel/open-panel.ts');
  const fetched = fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  // Whoever needs them hears what went wrong; until then nothing has.
  for (const brought of [code, fetched]) brought.catch(() => undefined);
  return { code, fetched, url };
}
