/** The states that are looked at before a release: a demo page, and what she says on the way there. */
export interface State {
  page: string;
  /** Opens the chat at this topic instead of at its beginning. */
  go?: string;
  /** Labels of the buttons pressed, in order. */
  say?: string[];
  /** Leaves the chat unopened. */
  closed?: boolean;
  lang?: string;
}

const forMe = ['It is for me'];
/** A mother in Derby, two children removed, none with her, a home to stay in. */
const asked = [
  ...forMe,
  'Could it be for me?',
  'Yes, ask me',
  'Derby city',
  'Yes, more than one child',
  'No',
  'No',
  'Somewhere I can stay',
];

export const states: Record<string, State> = {
  index: { page: '/', closed: true },
  launcher: { page: '/host.html', closed: true },
  welcome: { page: '/host.html' },
  explanation: { page: '/host.html', say: [...forMe, 'What is Pause?'] },
  question: { page: '/host.html', say: asked.slice(0, 4) },
  outcome: { page: '/host.html', say: asked },
  'outcome-both-open': { page: '/both-open.html', say: asked },
  services: { page: '/host.html', go: 'housing', say: ['Derby city'] },
  urgent: { page: '/host.html', say: ['Urgent help'] },
  person: { page: '/host.html', say: ['A person'] },
  more: { page: '/host.html', say: ['More'] },
  summary: { page: '/host.html', say: [...forMe, 'Finish with a summary'] },
  inline: { page: '/inline.html' },
  kiosk: { page: '/kiosk.html', closed: true },
  partner: { page: '/partner.html' },
  hostile: { page: '/hostile.html' },
};
