/** Every step that is named exists. */
import { didYouMean } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import type { Path } from '../../read/written.ts';
import type { TalkCheck } from '../subject.ts';

export const targets: TalkCheck = ({ written }) => {
  const { steps, start, topics = {} } = written.value;
  const missing = (to: string, path: Path): Problem[] =>
    Object.hasOwn(steps, to)
      ? []
      : [written.problem(path, { message: `There is no step “${to}”.`, advice: didYouMean(to, Object.keys(steps), `Write a step “${to}”, or name one that exists.`) })];
  return [
    ...missing(start, ['start']),
    ...Object.entries(topics).flatMap(([topic, to]) =>
      typeof to === 'string' ? missing(to, ['topics', topic]) : missing(to.to, ['topics', topic, 'to'])),
    ...Object.entries(steps).flatMap(([id, { next }]) =>
      typeof next === 'string'
        ? missing(next, ['steps', id, 'next'])
        : next.flatMap(({ to }, index) => missing(to, ['steps', id, 'next', index, 'to']))),
  ];
};
