/** What can be told from outside: sealed by the agreed method, in a version this inbox knows. */

/** Undefined when it is; else what is wrong. */
export function notAsAgreed(protectedHeader: string): string | undefined {
  let header: unknown;
  try {
    header = JSON.parse(Buffer.from(protectedHeader, 'base64url').toString('utf8'));
  } catch {
    return 'sealed.protected holds no JSON.';
  }
  const { enc, typ } = (typeof header === 'object' && header !== null ? header : {}) as Record<string, unknown>;
  if (enc !== 'A256GCM') return 'sealed.protected has to say enc: A256GCM.';
  if (typ !== 'signpost-referral+1') return 'sealed.protected has to say typ: signpost-referral+1. A later version needs a later inbox.';
  return undefined;
}
