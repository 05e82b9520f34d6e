/** `flows/programmes.yaml`: the programmes, as their teams configure them. */
import { fits, statuses } from '../../flow/programme.ts';
import { condition } from './condition-shape.ts';
import { referral } from './referral-shape.ts';
import { date, ids, list, named, oneOf, record, text, words, type RecordShape, type Shape } from './shape.ts';

const mayBeEmpty = (shape: Shape): Shape => ({ ...shape, mayBeEmpty: true } as Shape);

export const contacts: RecordShape = record('“contacts”', 'Ways to reach the team. One that is empty is not shown.', [], {
  form: { kind: 'text', about: 'The address of a form.', pattern: /^https:\/\/\S+$/, like: 'an address that begins with https://', mayBeEmpty: true },
  phone: mayBeEmpty(text('A telephone number.')),
  text: mayBeEmpty(text('A number for text messages.')),
  email: mayBeEmpty(text('An e-mail address.')),
  hours: mayBeEmpty(words('When somebody answers.')),
  cost: mayBeEmpty(words('What a call costs.')),
});

export const programmeFields: Record<string, Shape> = {
  name: words('The name of the programme.'),
  area: words('Where it works, in words.'),
  status: oneOf('Whether it takes women now.', statuses),
  areas: ids('Areas of services.yaml in which it works.', 0),
  checked: date('The day somebody last looked.'),
  note: text('For the person who edits this file; never shown.'),
  rules: list('How well it may suit her, read from the top: the first that holds. The last has no “when”.',
    record('a rule', 'A fit, and when.', ['fit'], { when: condition, fit: oneOf('How well it may suit her.', fits) })),
  contacts,
  referral,
};

export const programmes: Shape = named(
  'The programmes, by name.',
  record('a programme', 'One programme.', ['name', 'area', 'status', 'areas', 'rules', 'contacts'], programmeFields),
);
