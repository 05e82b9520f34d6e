/** A message that tells a number or a right says where that is known from. */
import type { Problem } from '../../problem.ts';
import { messagesIn, sourcesOf } from '../messages-of.ts';
import type { TalkCheck } from '../subject.ts';

/** Numbers to call or text are no claims: they are checked with the services. */
const TELEPHONE = /\b(?:999|111|112|101|119|18000|18001|116 ?\d{3}|0\d[\d ]*|\d{5,6})\b|\b(?:press|option|text) (?:\w+ )?\d+\b/gi;
const CLAIM = /\d|%|£|\b(?:by law|the law says|legal right|entitled to|you have a right|your right to|evidence shows|research)\b/i;

export const claims: TalkCheck = ({ written }) =>
  messagesIn(written.value).flatMap((placed): Problem[] => {
    const { message, path } = placed;
    if (sourcesOf(placed).length > 0 || (typeof message === 'object' && 'quote' in message)) return [];
    const text = typeof message === 'string' ? message : 'text' in message ? (message.text ?? '') : '';
    const links = text.replace(/\]\([^)]*\)/g, ']');
    const claim = CLAIM.exec(links.replace(TELEPHONE, ''))?.[0];
    return claim === undefined
      ? []
      : [written.problem(path, { message: `This tells a fact (“${claim}”) and does not say where it is known from.`, advice: 'Write it as “text:” with “source:”.', severity: 'warning' })];
  });
