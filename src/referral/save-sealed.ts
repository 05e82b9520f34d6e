/** The sealed envelope as a file or a text that she can send herself. It holds nothing that can be read. */
import { referenceOf } from './reference.ts';
import type { Posted } from './seal/sealed.ts';

const asText = (posted: Posted): string => `${JSON.stringify(posted)}\n`;

export function saveSealed(posted: Posted): void {
  const address = URL.createObjectURL(new Blob([asText(posted)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = `referral-${referenceOf(posted.id)}.json`;
  // Firefox and WebKit start no download from a link that stands nowhere, nor from an address that is taken back at once.
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => { URL.revokeObjectURL(address); }, 60_000);
}

/** Whether it could be copied. */
export async function copySealed(posted: Posted): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(asText(posted));
    return true;
  } catch {
    return false;
  }
}
