/**
 * What a referral room is built with. It comes from the programme's own configuration and from nowhere else:
 * no host page, no address and no message can change a word of it.
 */
export interface PublicKey {
  kty: string;
  crv: string;
  x: string;
  y: string;
  /** Its thumbprint (RFC 7638): what staff compare, and what she is shown. */
  kid: string;
}

/** What a team says of itself. Left out, the room says that nobody has told it. */
export const told = ['readers', 'kept', 'shared', 'reply'] as const;
export type Told = (typeof told)[number];

export interface RoomConfig {
  /** The programme's id in `programmes.yaml`. */
  programme: string;
  name: string;
  /** Language of these words. */
  lang: string;
  inbox: string;
  /** The first is the newest. None: the room stays shut. */
  keys: PublicKey[];
  /** Origins of the pages whose chat may hold this room in a frame. */
  hosts: string[];
  /** Other ways to reach the team; one that is absent is not shown. */
  ways: Partial<Record<'form' | 'phone' | 'text' | 'email' | 'hours' | 'cost', string>>;
  told: Partial<Record<Told, string>>;
  /** Where the part that seals lies, beside the room's page. It is fetched when she sends. */
  seal: string;
}
