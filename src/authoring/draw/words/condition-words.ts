/** A condition as a person would say it: “area is Derby or Derbyshire”. */
import type { Condition, Match } from '../../../flow/condition.ts';
import type { Fit, Status, Way } from '../../../flow/programme.ts';
import type { RuleCall } from '../../../flow/rules.ts';
import type { Names } from './names.ts';

const fits: Record<Fit, [yes: string, no: string]> = {
  could: ['could suit her', 'is not one that could clearly suit her'],
  talk: ['may suit her, a person talks it through', 'is not one to talk through'],
  elsewhere: ['comes after other help', 'does not come after other help'],
};
const statuses: Record<Status, string> = { open: 'open', full: 'full', closed: 'closed', unknown: 'not known to be open' };
const byWay: Record<Way, string> = { form: 'by form', phone: 'by phone', text: 'by text', email: 'by email' };

export function conditionWords(condition: Condition, names: Names): string {
  const say = (part: Condition, yes = true, inside?: 'all' | 'any'): string => {
    if ('not' in part) return say(part.not, !yes, inside);
    if ('all' in part || 'any' in part) return several(part, yes, inside);
    if ('rule' in part) return ruleWords(part, names, yes);
    if ('answer' in part) return `${names.answer(part.answer)} ${matchWords(part, (value) => names.value(part.answer, value), yes)}`;
    return `${names.programme(part.programme)} ${matchWords(part, (value) => statusWord(value), yes)}`;
  };
  const several = (part: { all: Condition[] } | { any: Condition[] }, yes: boolean, inside?: 'all' | 'any'): string => {
    // “not (a and b)” is said as “not a, or not b”: no brackets to keep in mind.
    const all = 'all' in part ? yes : !yes;
    const parts = 'all' in part ? part.all : part.any;
    if (parts.length === 0) return all ? 'always' : 'never';
    if (parts.length === 1 && parts[0]) return say(parts[0], yes, inside);
    const kind = all ? 'all' : 'any';
    const said = parts.map((each) => say(each, yes, kind)).join(all ? ', and ' : ', or ');
    return inside === undefined || inside === kind ? said : `(${said})`;
  };
  return say(condition);
}

function matchWords(match: Match, name: (value: string) => string, yes: boolean): string {
  const values = 'is' in match ? [match.is] : match.in;
  if (values.length === 1 && values[0] === '') return yes ? 'is skipped' : 'is not skipped';
  const named = values.map((value) => (value === '' ? 'skipped' : name(value)));
  const listed = named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} or ${named.at(-1) ?? ''}`;
  return `${yes ? 'is' : 'is not'} ${listed}`;
}

const statusWord = (status: string): string => (Object.hasOwn(statuses, status) ? statuses[status as Status] : status);

function ruleWords(call: RuleCall, names: Names, yes: boolean): string {
  switch (call.rule) {
    case 'answered':
      return `${names.answer(call.answer)} is ${yes ? '' : 'not '}answered`;
    case 'fits':
      return `${names.programme(call.programme)} ${fits[call.fit][yes ? 0 : 1]}`;
    case 'serves':
      return `${names.programme(call.programme)} ${yes ? 'works' : 'does not work'} where she says (${names.answer(call.answer)})`;
    case 'reachable':
      return `${names.programme(call.programme)} ${yes ? 'can' : 'cannot'} be reached${call.by ? ` ${byWay[call.by]}` : ''}`;
  }
}
