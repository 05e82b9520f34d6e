/** The states that are looked at before a release: a demo page, and what she says on the way there. */
export interface State {
  page: string;
  /** Labels of the buttons pressed, in order. */
  say?: string[];
  /** Leaves the chat unopened. */
  closed?: boolean;
  lang?: string;
}

export const states: Record<string, State> = {
  launcher: { page: '/', closed: true },
  welcome: { page: '/' },
};
