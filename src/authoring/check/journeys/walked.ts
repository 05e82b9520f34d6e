/** Every journey goes as its author says: each answer can be given, and it ends where it is said to end. */
import type { Journey } from '../../authored/journey.ts';
import { walk, type Stop, type Walk } from '../../journey/walk.ts';
import { flowsWith } from '../../journey/with-programmes.ts';
import { didYouMean, listed } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Path, Written } from '../../read/written.ts';
import type { Subject, Talk } from '../subject.ts';
import { uncovered } from './uncovered.ts';

/** `covering`: what no journey walks is told too, which only says something about a folder without errors. */
export function journeyProblems(subject: Subject, { covering }: { covering: boolean }): Problem[] {
  const { folder, conversations } = subject;
  const homeless = [...folder.journeys].flatMap(([name, written]) =>
    conversations.some((talk) => talk.name === name)
      ? []
      : [written.problem([], { message: `There is no conversation “${name}” for these journeys.`, advice: didYouMean(name, conversations.map((talk) => talk.name), 'Name the file like its conversation.') })]);
  return [...homeless, ...conversations.flatMap((talk) => ofConversation(talk, covering))];
}

function ofConversation(talk: Talk, covering: boolean): Problem[] {
  const written = talk.folder.journeys.get(talk.name);
  if (written === undefined)
    return [talk.written.problem([], { message: 'No journey walks this conversation.', advice: `Write journeys/${talk.name}.yaml: who ends where.`, severity: 'warning' })];
  const walks: Walk[] = [];
  const flowWith = flowsWith(talk.flow, talk.folder.programmes.value);
  const problems = written.value.flatMap((journey, index) => {
    const named = namesProblems(journey, [index], written, talk);
    if (named.length > 0) return named;
    const walked = walk(flowWith(journey.programmes), journey.answers);
    walks.push(walked);
    return walked.stopped ? [stopProblem(walked.stopped, index, journey, written, talk)] : endProblems(walked, journey, [index], written, talk);
  });
  return problems.length > 0 || !covering ? problems : uncovered(walks, talk);
}

/** Steps, outcomes and programmes that a journey names. */
function namesProblems(journey: Journey, path: Path, written: Written<unknown>, { flow, folder }: Talk): Problem[] {
  const steps = Object.keys(flow.steps);
  const outcomes = Object.values(flow.steps).flatMap(({ outcome }) => outcome ?? []);
  const programmes = Object.keys(folder.programmes.value);
  const unknown = (name: string, known: string[], what: string, at: Path, part: 'name' | 'value' = 'value'): Problem[] =>
    known.includes(name) ? [] : [written.problem([...path, ...at], { message: `There is no ${what} “${name}”.`, advice: didYouMean(name, known, `There is ${listed(known)}.`) }, part)];
  return [
    ...Object.keys(journey.programmes ?? {}).flatMap((id) => unknown(id, programmes, 'programme', ['programmes', id], 'name')),
    ...journey.answers.flatMap((answer, index) => Object.keys(answer).flatMap((step) => unknown(step, steps, 'step', ['answers', index, step], 'name'))),
    ...(journey.ends === undefined ? [] : unknown(journey.ends, outcomes, 'outcome', ['ends'])),
    ...(journey.at === undefined ? [] : unknown(journey.at, steps, 'step', ['at'])),
    ...(['passes', 'never'] as const).flatMap((part) => (journey[part] ?? []).flatMap((step, index) => unknown(step, steps, 'step', [part, index]))),
    ...(journey.ends === undefined && journey.at === undefined
      ? [written.problem(path, { message: `The journey “${journey.name}” does not say where it ends.`, advice: 'Add “ends:” with an outcome, or “at:” with a step.' })]
      : []),
  ];
}

function stopProblem({ index, step, why }: Stop, journey: number, { name }: Journey, written: Written<unknown>, { flow }: Talk): Problem {
  const path = [journey, 'answers', index, step];
  if (why.kind === 'elsewhere')
    return written.problem(path, {
      message: `In “${name}” she is not asked “${step}” here: she stands on “${why.stands}”.`,
      advice: `Answer “${why.stands}” first, or look at the roads that lead there.`,
    }, 'name');
  if (why.kind === 'too long')
    return written.problem(path, { message: `In “${name}” she writes more at “${step}” than the ${why.max} letters it takes.`, advice: 'Shorten it.' });
  const ask = flow.steps[step]?.ask;
  const hidden = ask?.kind === 'choice' && why.answer in ask.choices;
  return written.problem(path, {
    message: hidden ? `In “${name}” the choice “${why.answer}” of “${step}” is not offered: its “when” does not hold.` : `In “${name}” the question “${step}” has no answer “${why.answer}”.`,
    advice: hidden ? `She is offered ${listed(why.offered, 12)}.` : didYouMean(why.answer, why.offered, `She is offered ${listed(why.offered, 12)}.`),
  });
}

function endProblems({ steps }: Walk, journey: Journey, path: Path, written: Written<unknown>, { flow }: Talk): Problem[] {
  const stands = steps.at(-1) ?? flow.start;
  const outcome = flow.steps[stands]?.outcome;
  const told = (part: string, message: string, at: Path = []): Problem =>
    written.problem([...path, part, ...at], { message: `“${journey.name}” ${message}`, advice: `She came by ${steps.slice(-6).join(' → ')}.` });
  return [
    ...(journey.ends !== undefined && journey.ends !== outcome
      ? [told('ends', `ends ${outcome === undefined ? 'in no outcome' : `in “${outcome}”`}, on the step “${stands}”, and not in “${journey.ends}”.`)]
      : []),
    ...(journey.at !== undefined && journey.at !== stands ? [told('at', `ends on the step “${stands}”, and not on “${journey.at}”.`)] : []),
    ...(journey.passes ?? []).flatMap((step, index) => (steps.includes(step) ? [] : [told('passes', `does not come by “${step}”.`, [index])])),
    ...(journey.never ?? []).flatMap((step, index) => (steps.includes(step) ? [told('never', `comes by “${step}”.`, [index])] : [])),
  ];
}
