/** Requests to an inbox, as the room and the team's programs make them. */
import { staff } from './started.ts';

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
}

async function answerOf<Body>(response: Response): Promise<Answer<Body>> {
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: (text === '' ? undefined : JSON.parse(text)) as Body };
}

export interface Receipt {
  id: string;
  receivedAt: string;
}

export interface Kept extends Receipt {
  cursor: string;
  programme: string;
  acknowledgedAt: string | null;
  sealed: object;
}

export const post = async (address: string, body: unknown, headers: Record<string, string> = {}): Promise<Answer<Receipt>> =>
  answerOf(await fetch(`${address}/referrals`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) }));

export const get = async <Body>(address: string, path: string, headers: Record<string, string> = staff): Promise<Answer<Body>> =>
  answerOf<Body>(await fetch(`${address}${path}`, { headers }));

export const acknowledge = async (address: string, id: string): Promise<number> =>
  (await fetch(`${address}/referrals/${id}/acknowledgement`, { method: 'PUT', headers: staff })).status;

/** Every referral there is, page by page. */
export async function everything(address: string, limit = 200): Promise<Kept[]> {
  const all: Kept[] = [];
  for (let cursor: string | null = '0'; cursor !== null; ) {
    const { body }: Answer<{ referrals: Kept[]; next: string | null }> = await get(address, `/referrals?after=${cursor}&limit=${limit}`);
    all.push(...body.referrals);
    cursor = body.next;
  }
  return all;
}
