/** A message that tells a number or a right says where that is known from. */
import type { Problem } from '../../problem.ts';
import { messagesIn } from '../messages-of.ts';
import type { TalkCheck } from '../subject.ts';

/** Numbers to call or text are no claims: they are checked with the services. */
const TELEPHONE = /\b(?:999|111|112|101|119|18000|18001|116 ?\d{3}|0\d[\d ]*|\d{5,6})\b|\b(?:press|option|text) (?:\w+ )?\d+\b/gi;
const CLAIM = /\d|%|£|\b(?:by law|the law says|legal right|entitled to|you have a right|your right to|evidence shows|research)\b/i;

export const claims: TalkCheck = ({ written }) =>
  messagesIn(written.value).flatMap(({ message, path }): Problem[] => {
    const sourced = typeof message !== 'string' && 'source' in message && message.source !== undefined;
    const text = typeof message === 'string' ? message : 'text' in message ? (message.text ?? '') : '';
    if (sourced || ('quote' in Object(message))) return [];
    const links = text.replace(/\]\([^)]*\)/g, ']');
    const claim = CLAIM.exec(links.replace(TELEPHONE, ''))?.[0];
    return claim === undefined
      ? []
      : [written.problem(path, { message: `This tells a fact (“${claim}”) and does not say where it is known from.`, advice: 'Write it as “text:” with “source:”.', severity: 'warning' })];
  });
