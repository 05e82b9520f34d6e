/** Fetches a part of the product. The request carries no cookie and does not say which page she is on. */
import { FlowMissing } from '../flow/flow-error.ts';

/** @throws FlowMissing when it cannot be had or is not JSON. */
export async function fetchJson(url: string): Promise<unknown> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return (await response.json()) as unknown;
  } catch (error) {
    throw new FlowMissing(url, error instanceof Error ? error.message : 'no answer');
  }
}
