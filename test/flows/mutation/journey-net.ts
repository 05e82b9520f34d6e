/** The author's own journeys, as `check` walks them: whether one of them would tell of a mistake. */
import { journeyProblems } from '../../../src/authoring/check/journeys/walked.ts';
import { subjectOf, type Subject, type Talk } from '../../../src/authoring/check/subject.ts';
import type { Folder } from '../../../src/authoring/authored/folder.ts';
import type { Journey } from '../../../src/authoring/authored/journey.ts';
import { walk } from '../../../src/authoring/journey/walk.ts';
import { withProgrammes } from '../../../src/authoring/journey/with-programmes.ts';
import { Written } from '../../../src/authoring/read/written.ts';
import { withMistake, type Mutant } from './mutants.ts';
import { stepsTouched } from './steps-touched.ts';

export class JourneyNet {
  private readonly subject: Subject;
  private readonly talk: Talk;
  private readonly journeys: { journey: Journey; steps: Set<string> }[];

  constructor(folder: Folder, conversation: string) {
    this.subject = subjectOf(folder, '2026-11-21');
    const talk = this.subject.conversations.find(({ name }) => name === conversation);
    if (talk === undefined) throw new Error(`The folder has no conversation “${conversation}”.`);
    this.talk = talk;
    this.journeys = (folder.journeys.get(conversation)?.value ?? []).map((journey) => ({
      journey,
      steps: new Set(walk(withProgrammes(talk.flow, folder.programmes.value, journey.programmes), journey.answers).steps),
    }));
  }

  get flow(): Talk['flow'] {
    return this.talk.flow;
  }

  get size(): number {
    return this.journeys.length;
  }

  /** Only journeys that come by what is wrong can notice it. */
  catches(mutant: Mutant): boolean {
    const touched = stepsTouched(this.flow, mutant);
    return this.journeys.some(({ journey, steps }) => touched.some((step) => steps.has(step)) && this.tells(journey, mutant));
  }

  private tells(journey: Journey, mutant: Mutant): boolean {
    const { folder } = this.subject;
    const { programmes } = folder;
    const changed = 'programme' in mutant && programmes.value[mutant.programme];
    const value = changed ? { ...programmes.value, [mutant.programme]: { ...changed, rules: mutant.rules } } : programmes.value;
    const wrong: Folder = {
      ...folder,
      programmes: Written.nowhere(programmes.file, value),
      journeys: new Map([[this.talk.name, Written.nowhere('journeys', [journey])]]),
    };
    const talk: Talk = { ...this.talk, flow: withMistake(this.flow, mutant), folder: wrong };
    return journeyProblems({ ...this.subject, folder: wrong, conversations: [talk] }, { covering: false }).length > 0;
  }
}
