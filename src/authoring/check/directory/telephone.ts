/** Whether a number can be called or texted in the UK. A wrong digit can cost a woman the last of her courage. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** Short numbers that work in the UK and that no numbering plan of full numbers holds. */
const SHORT = /^(?:999|112|111|101|105|119|18000|18001|116\d{3})$/;
/** Text services: five digits, or six for donations and alerts. 999 takes texts once a phone is registered. */
const SHORT_TEXT = /^(?:[6-8]\d{4,5}|999|18000)$/;
/** Kept by Ofcom for films and books: nobody ever answers. */
const FICTION = /^(?:0?1632960\d{3}|0?7700900\d{3}|0?8081570\d{3}|0?2079460\d{3}|0?3069990\d{3}|0?1(?:13|14|15|16|17|18|21|31|41|51|61|91)4960\d{3}|0?9098790\d{3})$/;

export type Verdict = 'right' | 'fiction' | 'wrong';

export function judgeNumber(number: string, way: 'call' | 'text'): Verdict {
  const digits = number.replace(/[\s().-]/g, '');
  if (way === 'call' ? SHORT.test(digits) : SHORT_TEXT.test(digits)) return 'right';
  if (!/^\+?\d+$/.test(digits)) return 'wrong';
  if (FICTION.test(digits.replace(/^\+44/, ''))) return 'fiction';
  const parsed = parsePhoneNumberFromString(number, 'GB');
  if (!parsed?.isValid()) return 'wrong';
  return way === 'text' && parsed.country === 'GB' && !isTextable(parsed.getType()) ? 'wrong' : 'right';
}

const isTextable = (kind: string | undefined): boolean => kind === 'MOBILE' || kind === 'FIXED_LINE_OR_MOBILE' || kind === 'PERSONAL_NUMBER';
