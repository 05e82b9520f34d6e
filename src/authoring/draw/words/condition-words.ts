/** A condition as a person would say it: “area is Derby or Derbyshire”. */
import type { Condition, Match } from '../../../flow/condition.ts';
import type { Fit, Way } from '../../../flow/programme.ts';
import type { RuleCall } from '../../../flow/rules.ts';
import type { Names } from './names.ts';

const fits: Record<Fit, [yes: string, no: string]> = {
  could: ['could suit her', 'does not clearly suit her'],
  talk: ['may suit her, to be talked through', 'is not one to talk through'],
  elsewhere: ['comes after other help', 'does not come after other help'],
};
const byWay: Record<Way, string> = { form: 'by form', phone: 'by phone', text: 'by text', email: 'by email', room: 'by a sealed form' };

export function conditionWords(condition: Condition, names: Names): string {
  const say = (part: Condition, yes = true, inside?: 'all' | 'any'): string => {
    if ('not' in part) return say(part.not, !yes, inside);
    if ('all' in part || 'any' in part) return several(part, yes, inside);
    if ('rule' in part) return ruleWords(part, names, yes);
    if ('answer' in part) return `${names.answer(part.answer)} ${matchWords(part, (value) => names.value(part.answer, value), yes)}`;
    return statusWords(names.programme(part.programme), part, yes);
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
  const values = valuesOf(match);
  const [first = '', ...more] = values.map((value) => (value === '' ? 'skipped' : name(value)));
  const last = more.pop();
  if (last === undefined) return `${yes ? 'is' : 'is not'} ${first}`;
  const before = [first, ...more].join(', ');
  if (yes) return `is ${before} or ${last}`;
  return more.length === 0 ? `is neither ${before} nor ${last}` : `is none of ${before} or ${last}`;
}

const valuesOf = (match: Match): string[] => ('is' in match ? [match.is] : match.in);

function statusWords(programme: string, match: Match, yes: boolean): string {
  if (valuesOf(match).join() === 'unknown') return yes ? `nobody knows if ${programme} is open` : `it is known if ${programme} is open`;
  return `${programme} ${matchWords(match, (value) => value, yes)}`;
}

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
