/** What can be told from outside: sealed by the agreed method, in a version this inbox knows, so that the desk can open it. */

export interface Sealed {
  protected: string;
  recipients: { header: { epk?: object } }[];
}

/** Undefined when it is; else what is wrong. */
export function notAsAgreed({ protected: text, recipients }: Sealed): string | undefined {
  const bytes = Buffer.from(text, 'base64url');
  // Node reads past a letter too many; a strict reader at the desk would not.
  if (bytes.toString('base64url') !== text) return 'sealed.protected is no base64url.';
  let header: unknown;
  try {
    header = JSON.parse(bytes.toString('utf8'));
  } catch {
    return 'sealed.protected holds no JSON.';
  }
  const { enc, typ, epk } = (typeof header === 'object' && header !== null ? header : {}) as Record<string, unknown>;
  if (enc !== 'A256GCM') return 'sealed.protected has to say enc: A256GCM.';
  if (typ !== 'signpost-referral+1') return 'sealed.protected has to say typ: signpost-referral+1. A later version needs a later inbox.';
  // Without it nobody could ever open what is sealed.
  if (epk === undefined && recipients.some((each) => each.header.epk === undefined)) return 'A recipient has no epk, so nobody could open it.';
  return undefined;
}
