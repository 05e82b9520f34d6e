/** Conditions, and the named rules for what they cannot say. */
import { fits, statuses, ways } from '../../flow/programme.ts';
import { id, idRule, ids, list, oneOf, record, type RecordShape, type Shape } from './shape.ts';

export const condition: Shape = { kind: 'again', name: 'condition', shape: () => conditions };

const answerName = id('The name of a question: its step, or the name it has by “as”.');
const programme = id('A programme of programmes.yaml.');

/** `''` is what she gives when she passes by a question in her own words. */
const answerValue: Shape = { kind: 'text', about: "An answer that the question offers; '' when she skipped a question in her own words.", ...idRule, mayBeEmpty: true };

const isOrIn = (of: string, value: Shape, values: Shape): Shape => ({
  kind: 'by name',
  called: 'a condition',
  about: `Holds for one value (“is”) or for several (“in”).`,
  options: {
    is: record('a condition', 'Holds for this one value.', [of, 'is'], { [of]: of === 'answer' ? answerName : programme, is: value }),
    in: record('a condition', 'Holds for any of these values.', [of, 'in'], { [of]: of === 'answer' ? answerName : programme, in: values }),
  },
});

const rule = (about: string, name: string, required: string[], fields: Record<string, Shape>): RecordShape =>
  record(`the rule “${name}”`, about, ['rule', ...required], { rule: oneOf('The rule.', [name]), ...fields });

const rules: Shape = {
  kind: 'by value',
  called: 'a rule',
  field: 'rule',
  about: 'A named rule.',
  options: {
    answered: rule('She has answered this question, whatever she said.', 'answered', ['answer'], { answer: answerName }),
    fits: rule("The programme's own rules give this fit for her answers.", 'fits', ['programme', 'fit'], {
      programme,
      fit: oneOf('How well it may suit her.', fits),
    }),
    serves: rule('The programme works in the area she named, or in one that holds it.', 'serves', ['programme', 'answer'], {
      programme,
      answer: answerName,
    }),
    reachable: rule('The team can be reached: this way, or any way when “by” is left out.', 'reachable', ['programme'], {
      programme,
      by: oneOf('One way to reach the team.', ways),
    }),
  },
};

const conditions: Shape = {
  kind: 'by name',
  called: 'a condition',
  about: 'When this holds: {answer: name, is: value}, {programme: name, is: open}, {rule: …}, or all, any and not of such.',
  options: {
    all: record('“all”', 'Every one of these holds.', ['all'], { all: list('Conditions, each of which must hold.', condition) }),
    any: record('“any”', 'At least one of these holds.', ['any'], { any: list('Conditions, one of which must hold.', condition) }),
    not: record('“not”', 'This does not hold.', ['not'], { not: condition }),
    rule: rules,
    answer: isOrIn('answer', answerValue, ids('Answers that the question offers.')),
    programme: isOrIn('programme', oneOf('The status of the programme.', statuses), list('Some of the statuses.', oneOf('A status.', statuses))),
  },
};
