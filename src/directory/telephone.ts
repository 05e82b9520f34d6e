/** Numbers as links and as text. Whether a number is a real one is checked before it is published, not here. */

/** `tel:` or `sms:` for a number as it is printed. `?&body=` is understood by iPhones and by Android alike. */
export function href(way: 'tel' | 'sms', number: string, body?: string): string {
  const address = `${way}:${dialled(number)}`;
  return way === 'sms' && body ? `${address}?&body=${encodeURIComponent(body)}` : address;
}

/** A number as people read it: its publisher's own grouping, or the usual one where it has none. */
export function tidy(number: string): string {
  const printed = number.trim().replace(/\s+/g, ' ');
  return printed.includes(' ') ? printed : grouped(printed);
}

/** Whether a call costs nothing from any phone in the UK, also without credit. */
export function isFree(number: string): boolean {
  return /^(0800(\d{4}|\d{6,7})|0808\d{6,7}|116\d{3}|999|112|111)$/.test(atHome(number));
}

/** What a phone dials: digits, and a plus in front of a number written for abroad. */
function dialled(number: string): string {
  const bare = number.replace(/\(0\)/g, '');
  return (bare.trim().startsWith('+') ? '+' : '') + bare.replace(/\D/g, '');
}

const atHome = (number: string): string => dialled(number).replace(/^\+44/, '0');

/** How the usual kinds of UK number are grouped when they are read out. */
const groupings: readonly (readonly [kind: RegExp, groups: string])[] = [
  [/^(116)(\d{3})$/, '$1 $2'],
  [/^(02\d)(\d{4})(\d{4})$/, '$1 $2 $3'],
  [/^(0[389]\d\d|011\d|01\d1)(\d{3})(\d{3,4})$/, '$1 $2 $3'],
  [/^(0[17]\d{3})(\d{5,6})$/, '$1 $2'],
];

function grouped(number: string): string {
  const home = atHome(number);
  const found = groupings.find(([kind]) => kind.test(home));
  return found ? home.replace(...found) : number;
}
