/** Where she may be in danger, urgent help comes before everything else. */
import { listOf } from '../../build/step-of.ts';
import type { TalkCheck } from '../subject.ts';

export const urgentFirst: TalkCheck = ({ written }) =>
  Object.entries(written.value.steps).flatMap(([id, { risk, say }]) => {
    const [first] = listOf(say);
    const urgent = typeof first === 'object' && 'card' in first && first.look === 'urgent' && (first.contacts ?? []).length > 0 && first.when === undefined;
    return !risk || urgent
      ? []
      : [written.problem(['steps', id], { message: 'This step is marked as a risk, and urgent help is not the first thing it says.', advice: 'Begin “say” with a card of “look: urgent” with contacts, and without “when”.' }, 'name')];
  });
