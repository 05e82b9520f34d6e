/** `flows/journeys/<name>.yaml`: who ends where. The author's own tests. */
import { id, ids, list, named, record, text, type Shape } from './shape.ts';
import { programmeFields } from './programmes-shape.ts';

export const journeys: Shape = list('Journeys.', record('a journey', 'One woman’s way through the conversation.', ['name', 'answers'], {
  name: text('Who she is, in a few words.'),
  programmes: named('What is different about the programmes in this journey.', record('a programme', 'What is different about it.', [], programmeFields)),
  answers: list('Her answers in order: the step, and what she chose there.', {
    kind: 'named',
    about: 'One answer: the step, and what she chose there.',
    of: { kind: 'text', about: 'What she chose, or what she typed.', mayBeEmpty: true },
    atLeast: 1,
  }, 0),
  ends: id('The outcome of the step she stands on at the end.'),
  at: id('The step she stands on at the end.'),
  passes: ids('Steps she comes by.', 0),
  never: ids('Steps she does not come by.', 0),
}));
