/** One way to reach her. Where a permission is missing or is anything but yes, the answer is no: that keeps her safe. */
import type { Contact } from './referral.ts';

export function readContact(value: unknown): Contact | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const given = value as Record<string, unknown>;
  const yes = (name: string): boolean => given[name] === true;
  const maySayWhoWeAre = yes('maySayWhoWeAre');
  const { way, number, address } = given;
  if (way === 'phone' && typeof number === 'string') {
    return { way, number, mayCall: yes('mayCall'), mayText: yes('mayText'), mayLeaveMessage: yes('mayLeaveMessage'), maySayWhoWeAre };
  }
  if ((way === 'email' || way === 'post') && typeof address === 'string') return { way, address, maySayWhoWeAre };
  return undefined;
}
