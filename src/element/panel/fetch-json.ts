/** Reads what was fetched beside the flow, or the flow itself. */
import { FlowMissing } from '../../flow/flow-error.ts';

/** The request carries no cookie and does not say which page she is on. */
export const fetchJson = (url: string): Promise<unknown> =>
  readJson(url, fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' }));

/** @throws FlowMissing when it cannot be had or is not JSON. */
export async function readJson(url: string, fetched: Promise<Response>): Promise<unknown> {
  try {
    const response = await fetched;
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return (await response.json()) as unknown;
  } catch (error) {
    throw new FlowMissing(url, error instanceof Error ? error.message : 'no answer');
  }
}
