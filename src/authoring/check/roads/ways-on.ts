/** Whatever she answers, there is a way on: the last branch takes every woman whom no other took. */
import type { Problem } from '../../problem.ts';
import type { TalkCheck } from '../subject.ts';

export const waysOn: TalkCheck = ({ written }) =>
  Object.entries(written.value.steps).flatMap(([id, { next }]): Problem[] => {
    if (typeof next === 'string') return [];
    return next.flatMap(({ when }, index): Problem[] => {
      const last = index === next.length - 1;
      const path = ['steps', id, 'next', index];
      if (last && when !== undefined)
        return [
          written.problem(path, {
            message: 'The last branch has a condition, so some women would have no way on.',
            advice: 'Add a last branch without “when”, for everyone else.',
          }),
        ];
      if (!last && when === undefined)
        return [
          written.problem(path, {
            message: 'This branch has no condition, so the branches after it are never taken.',
            advice: 'Give it a “when”, or move it to the end.',
          }),
        ];
      return [];
    });
  });
