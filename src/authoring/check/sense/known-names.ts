/** A condition names a question, an answer, a programme and a status that exist. */
import type { Flow } from '../../../flow/flow.ts';
import { didYouMean, listed } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Path, Written } from '../../read/written.ts';
import { answersOffered, type Offered } from '../answers-offered.ts';
import { conditionsOf, leavesOf, type Leaf } from '../conditions.ts';
import type { FolderCheck, Talk } from '../subject.ts';

/** Programmes' rules serve every conversation of the folder: a question need only be asked in one of them. */
export const knownNames: FolderCheck = ({ folder, conversations }) => {
  const everywhere = answersOffered(...conversations.map(({ flow }) => flow));
  const rules = Object.entries(folder.programmes.value).flatMap(([id, { rules }]) =>
    rules.flatMap(({ when }, index) => (when ? leavesOf(when, [id, 'rules', index, 'when']) : [])));
  const programmes = Object.keys(folder.programmes.value);
  return [
    ...conversations.flatMap((talk) => inConversation(talk, programmes)),
    ...rules.flatMap(({ leaf, path }) => unknownIn(leaf, path, folder.programmes, everywhere, programmes)),
  ];
};

function inConversation({ written, flow }: Talk, programmes: string[]): Problem[] {
  const offered = answersOffered(flow);
  return conditionsOf(written.value)
    .flatMap(({ condition, path }) => leavesOf(condition, path))
    .flatMap(({ leaf, path }) => unknownIn(leaf, path, written, offered, programmes));
}

function unknownIn(leaf: Leaf, path: Path, written: Written<unknown>, offered: Map<string, Offered>, programmes: string[]): Problem[] {
  const problems: Problem[] = [];
  if ('programme' in leaf && !programmes.includes(leaf.programme))
    problems.push(
      written.problem([...path, 'programme'], {
        message: `There is no programme “${leaf.programme}”.`,
        advice: didYouMean(leaf.programme, programmes, programmes.length === 0 ? 'Add it to programmes.yaml.' : `programmes.yaml has ${listed(programmes)}.`),
      }),
    );
  if (!('answer' in leaf)) return problems;
  const answer = offered.get(leaf.answer);
  if (answer === undefined)
    return [
      ...problems,
      written.problem([...path, 'answer'], {
        message: `No question gives an answer named “${leaf.answer}”.`,
        advice: didYouMean(leaf.answer, offered.keys(), 'An answer has the name of its step, or the one after “as”.'),
      }),
    ];
  return [...problems, ...unknownAnswers(leaf, answer, path, written)];
}

function unknownAnswers(leaf: Extract<Leaf, { answer: string }>, offered: Offered, path: Path, written: Written<unknown>): Problem[] {
  const named = 'is' in leaf ? [[leaf.is, [...path, 'is']] as const] : 'in' in leaf ? leaf.in.map((value, index) => [value, [...path, 'in', index]] as const) : [];
  if (offered.typed)
    return named.filter(([value]) => value !== '').map(([, at]) =>
      written.problem(at, {
        message: `“${leaf.answer}” is answered in her own words, so nothing can depend on what she writes.`,
        advice: "Ask with choices. Only {is: ''} is known: she skipped it.",
      }));
  return named
    .filter(([value]) => !offered.values.has(value))
    .map(([value, at]) =>
      written.problem(at, {
        message: `The question “${leaf.answer}” has no answer “${value}”.`,
        advice: didYouMean(value, offered.values, `It offers ${listed(offered.values, 12)}.`),
      }));
}

export const presetsAndTopics = ({ written, flow }: Talk): Problem[] => {
  const offered = answersOffered(flow);
  const presets = Object.entries(written.value.presets ?? {}).flatMap(([attribute, answer]) =>
    offered.has(answer)
      ? []
      : [
          written.problem(['presets', attribute], {
            message: `No question gives an answer named “${answer}”.`,
            advice: didYouMean(answer, offered.keys(), 'Name the step of the question that the host page may answer.'),
          }),
        ]);
  return [...presets, ...topicAnswers(written.value.topics ?? {}, flow, written)];
};

function topicAnswers(topics: Record<string, string | { to: string; answer: string }>, flow: Flow, written: Written<unknown>): Problem[] {
  return Object.entries(topics).flatMap(([topic, to]): Problem[] => {
    const step = typeof to === 'string' ? undefined : flow.steps[to.to];
    if (typeof to === 'string' || step === undefined) return [];
    if (step.ask?.kind !== 'choice')
      return [written.problem(['topics', topic, 'to'], { message: `The step “${to.to}” does not ask with choices, so it takes no answer.`, advice: `Write only: ${topic}: ${to.to}` })];
    const choices = Object.keys(step.ask.choices);
    if (choices.includes(to.answer)) return [];
    return [written.problem(['topics', topic, 'answer'], { message: `The question “${to.to}” has no answer “${to.answer}”.`, advice: didYouMean(to.answer, choices, `It offers ${listed(choices, 12)}.`) })];
  });
}
