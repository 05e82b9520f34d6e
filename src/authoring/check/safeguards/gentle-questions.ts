/** A question that helps to tell which support suits her says why it is asked, and she can pass it by. */
import type { Problem } from '../../problem.ts';
import type { TalkCheck } from '../subject.ts';

const ways = { 'not-sure': "I'm not sure", skip: "I'd rather not say" };

export const gentleQuestions: TalkCheck = ({ written }) =>
  Object.entries(written.value.steps).flatMap(([id, { ask }]): Problem[] => {
    if (!ask?.eligibility) return [];
    const path = ['steps', id, 'ask'];
    const why = ask.why === undefined
      ? [written.problem(path, { message: 'This question decides something for her and does not say why it is asked.', advice: 'Add “why:”, and tell her that she need not answer.' }, 'name')]
      : [];
    if (ask.type === 'text') return why;
    const { choices } = ask;
    return [
      ...why,
      ...Object.entries(ways).flatMap(([choice, words]) =>
        Object.hasOwn(choices, choice)
          ? []
          : [written.problem([...path, 'choices'], { message: `This question decides something for her, and “${choice}” is not among its choices.`, advice: `Add: ${choice}: ${words}` }, 'name')]),
    ];
  });
