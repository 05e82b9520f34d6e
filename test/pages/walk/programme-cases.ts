/**
 * The same conversation as teams could set it up: each pair of statuses, with and without ways to reach
 * the team, and no further than one area. What a woman is told differs with each.
 */
import type { Flow } from '../../../src/flow/flow.ts';
import { statuses, type Programme, type Status } from '../../../src/flow/programme.ts';

export interface ProgrammeCase {
  name: string;
  flow: Flow;
}

/** Numbers and addresses that are kept for fiction. */
const everyWay: Programme['contacts'] = {
  form: 'https://team.example/refer',
  phone: '01632 960140',
  text: '07700 900140',
  email: 'team@team.example',
};

/** As it ships comes first, and of the rest first those in which all programmes stand alike. */
export function programmeCases(flow: Flow): ProgrammeCase[] {
  const pairs = statuses.flatMap((one) => statuses.map((other): [Status, Status] => [one, other]));
  const alikeFirst = pairs.sort(([a, b], [c, d]) => Number(a !== b) - Number(c !== d));
  const cases = alikeFirst.flatMap(([one, other]) => [caseOf(flow, one, other, everyWay), caseOf(flow, one, other, {})]);
  return [{ name: 'as it ships', flow }, ...cases];
}

function caseOf(flow: Flow, one: Status, other: Status, contacts: Programme['contacts']): ProgrammeCase {
  const narrow = Object.keys(flow.areas).filter((area) => flow.areas[area] !== null).slice(0, 1);
  const programmes = Object.entries(flow.programmes).map(([id, programme], index): [string, Programme] => [
    id,
    { ...programme, status: index === 0 ? one : other, areas: narrow, contacts },
  ]);
  const ways = Object.keys(contacts).length > 0 ? 'with contacts' : 'without contacts';
  return { name: `${one}, ${other}, ${ways}`, flow: { ...flow, programmes: Object.fromEntries(programmes) } };
}
