/** What a part is for, in the words of its description. */
import type { Shape } from './shape.ts';

export const aboutOf = (shape: Shape): string => (shape.kind === 'again' ? aboutOf(shape.shape()) : shape.about);
