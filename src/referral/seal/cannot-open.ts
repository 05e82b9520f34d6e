/** Why one sealed referral did not open. The text of it is kept by whoever asked, so nothing is lost. */
export type WhyClosed =
  /** It is no sealed referral at all. */
  | 'not-a-referral'
  /** Made by a form newer than this program. */
  | 'newer'
  /** Made by a form so old that this program no longer reads it. */
  | 'older'
  /** Sealed for keys that are not here: `sealedTo` says which. */
  | 'other-key'
  /** Sealed for a key that is here, and yet it does not open: a letter was lost or changed. */
  | 'damaged'
  /** Sealed by another method than ours. */
  | 'other-seal';

export class CannotOpen extends Error {
  override name = 'CannotOpen';
  constructor(
    readonly why: WhyClosed,
    /** Thumbprints of the keys it was sealed to, as far as it says. */
    readonly sealedTo: string[] = [],
  ) {
    super(`The sealed referral does not open: ${why}${sealedTo.length > 0 ? ` (sealed to ${sealedTo.join(', ')})` : ''}.`);
  }
}
