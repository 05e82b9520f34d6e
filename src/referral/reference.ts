/** What she is given to quote: the first 40 bits of a referral's id, in Crockford's letters, which nobody misreads. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

export function referenceOf(id: string): string {
  const bits = BigInt(`0x${id.replaceAll('-', '').slice(0, 10)}`);
  const letters = Array.from({ length: 8 }, (_, at) => LETTERS[Number((bits >> BigInt(35 - 5 * at)) & 31n)]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
}
