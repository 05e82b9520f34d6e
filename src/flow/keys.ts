/** The one place that knows how a word's key is made: structure and words meet here. */
export const keys = {
  title: 'title',
  stepTitle: (step: string) => `steps.${step}.title`,
  say: (owner: Owner, index: number, part?: string) =>
    `${owner.in}.${owner.id}.say.${index}${part ? `.${part}` : ''}`,
  keep: (step: string) => `steps.${step}.keep`,
  ask: (step: string, part: 'label' | 'why' | 'hint') => `steps.${step}.ask.${part}`,
  choice: (step: string, choice: string) => `steps.${step}.ask.choices.${choice}`,
  pageTitle: (page: string) => `pages.${page}.title`,
  programme: (programme: string, part: 'name' | 'area' | 'hours' | 'cost') => `programmes.${programme}.${part}`,
  area: (area: string) => `areas.${area}`,
  contact: (service: string) => `contacts.${service}`,
  topic: (topic: string) => `topics.${topic}`,
  panel: (word: string) => `panel.${word}`,
};

/** Whose messages: a step's in the conversation, or a page's over it. */
export interface Owner {
  in: 'steps' | 'pages';
  id: string;
}
