/** Whether a number can be rung, as she wrote it; one without a country's code is a UK number. */
import { parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min';

export type Verdict = 'right' | 'phone-short' | 'phone-long' | 'phone-wrong';

export function judgePhone(written: string): Verdict {
  const length = validatePhoneNumberLength(written, 'GB');
  if (length === 'TOO_SHORT') return 'phone-short';
  if (length === 'TOO_LONG') return 'phone-long';
  const number = parsePhoneNumberFromString(written, 'GB');
  if (!number?.isPossible()) return 'phone-wrong';
  // Some old UK numbers have a digit less than others; a mobile number has not.
  return number.countryCallingCode === '44' && /^0?7\d{0,8}$/.test(number.nationalNumber) ? 'phone-short' : 'right';
}

/** As people read it out: the team dials what she meant, however she spaced it. */
export function tidyPhone(written: string): string {
  const number = parsePhoneNumberFromString(written, 'GB');
  if (!number) return written.trim();
  return number.country === 'GB' || number.countryCallingCode === '44' ? number.formatNational() : number.formatInternational();
}
