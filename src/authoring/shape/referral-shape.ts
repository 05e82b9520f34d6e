/** `referral:` of a programme: where a sealed referral goes, to which keys it is sealed, and what the team says of it. */
import { link, list, record, text, words, type RecordShape, type Shape } from './shape.ts';

const mayBeEmpty = (shape: Shape): Shape => ({ ...shape, mayBeEmpty: true } as Shape);

const key: RecordShape = record('a key', 'A public key, as the desk shows it.', ['kty', 'crv', 'x', 'y', 'kid'], {
  kty: text('The kind of key: EC.'),
  crv: text('The curve: P-256.'),
  x: text('The first half of the public key.'),
  y: text('The second half of the public key.'),
  kid: text('Its thumbprint. Staff compare it, and she is shown it.'),
  d: text('The private half. It never belongs here: check stops the build.'),
});

export const referral: RecordShape = record('“referral”', 'How she can refer herself here, sealed so that only the team can read it.', ['inbox'], {
  inbox: mayBeEmpty(text('The address of the inbox that takes sealed referrals in. Empty, the room stays shut.')),
  room: text('The address where this programme’s room stands. Left out, the page with the chat says it (refer-url).'),
  exit: link('Where Leave goes when the room is a page of its own. Left out, to a weather page. Inside a chat, Leave goes where that page says (exit-url).'),
  keys: list('The team’s public keys, the newest first. Without one the room stays shut.', key, 0),
  hosts: list('Pages whose chat may show the room inside it: the beginning of their address, such as https://www.example.org.', text('The beginning of an address.'), 0),
  readers: mayBeEmpty(words('Who reads a referral. Only what the team has confirmed.')),
  kept: mayBeEmpty(words('How long it is kept, and where. Only what the team has confirmed.')),
  shared: mayBeEmpty(words('When the team must tell somebody else. Only what the team has confirmed.')),
  reply: mayBeEmpty(words('What happens after it has come, and how soon. Only what the team has confirmed.')),
});
