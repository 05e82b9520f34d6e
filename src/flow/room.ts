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

/** The team's own words, that a translation may hold. */
export type OwnWord = 'name' | 'hours' | 'cost' | Told;

/** One language that a room speaks. What it lacks is said in the room's own. */
export interface RoomLanguage {
  /** What it is called, in itself. */
  name: string;
  dir: 'ltr' | 'rtl';
  words: Readonly<Record<string, string>>;
  own: Partial<Record<OwnWord, string>>;
}

export interface RoomConfig {
  /** The programme's id in `programmes.yaml`. */
  programme: string;
  name: string;
  /** Language of these words. */
  lang: string;
  /** By code, its own among them. They come with the page, so that no request tells which of them she reads. */
  languages: Record<string, RoomLanguage>;
  inbox: string;
  /** The first is the newest. None: the room stays shut. */
  keys: PublicKey[];
  /** Origins of the pages whose chat may hold this room in a frame. */
  hosts: string[];
  /** Other ways to reach the team; one that is absent is not shown. */
  ways: Partial<Record<'form' | 'phone' | 'text' | 'email' | 'hours' | 'cost', string>>;
  told: Partial<Record<Told, string>>;
  /** Where Leave goes on a page of its own. Empty: to the built-in exit page. In a chat, the chat's own way out is taken. */
  exit: string;
  /** Where the part that seals lies, beside the room's page. It is fetched when she sends. */
  seal: string;
}
