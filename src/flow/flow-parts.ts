/** What the small parts of a fetched flow must be, so that nothing throws later, in the middle of a conversation. */
import { rules } from './rules.ts';

export type Json = Record<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** An absent condition always holds. */
export function isCondition(value: unknown): boolean {
  if (value === undefined) return true;
  if (!isObject(value)) return false;
  if ('all' in value || 'any' in value) {
    const list = value.all ?? value.any;
    return Array.isArray(list) && list.every((each) => each !== undefined && isCondition(each));
  }
  if ('not' in value) return value.not !== undefined && isCondition(value.not);
  if ('rule' in value) return Object.hasOwn(rules, String(value.rule));
  const named = typeof (value.answer ?? value.programme) === 'string';
  return named && (typeof value.is === 'string' || Array.isArray(value.in));
}

export function isSay(value: unknown, kinds: readonly string[]): boolean {
  if (!isObject(value) || !kinds.includes(String(value.kind)) || !isCondition(value.when)) return false;
  if (value.kind === 'card') return Array.isArray(value.contacts);
  if (value.kind === 'services') return typeof value.topic === 'string';
  return value.kind !== 'programme' || typeof value.programme === 'string';
}
