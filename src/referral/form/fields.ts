/** The names of the form's fields, how long an answer may be, and which question each belongs to. */
export const questions = ['worker', 'name', 'reach', 'area', 'safety', 'about', 'help', 'language', 'trusted'] as const;
export type Question = (typeof questions)[number];

/** What a field is called in the form, by the question that asks it. */
export const fieldsOf = {
  worker: ['worker-name', 'worker-organisation', 'worker-phone', 'worker-consent'],
  name: ['name'],
  reach: ['phone', 'may-call', 'may-text', 'may-message', 'may-say', 'email-address', 'email-say', 'post-address', 'post-say'],
  area: ['area'],
  safety: ['safe-times', 'if-answered', 'if-answered-own-label', 'instead-name', 'instead-phone', 'code-word'],
  about: ['age', 'removed', 'with-her', 'pregnant'],
  help: ['help'],
  language: ['language', 'interpreter', 'access'],
  trusted: ['trusted'],
} as const satisfies Record<Question, readonly string[]>;

export type Field = (typeof fieldsOf)[Question][number];

/** So long that nobody meets it, so short that all of them together can be sealed. */
export const longest = (field: Field): number =>
  (['safe-times', 'if-answered-own-label', 'post-address', 'access', 'trusted'] as readonly Field[]).includes(field) ? 1000 : 200;

export const questionOf = (field: Field): Question => questions.find((question) => (fieldsOf[question] as readonly Field[]).includes(field)) ?? 'name';

/** Asked one after the other; the others are offered before she sends. */
export const onTheWay = (by: 'self' | 'worker'): Question[] => [...(by === 'worker' ? (['worker'] as const) : []), 'name', 'reach', 'area', 'safety'];
export const offered: readonly Question[] = ['about', 'help', 'language', 'trusted'];

/** Questions that may be left without an answer. */
export const mayBeSkipped = (question: Question): boolean => question === 'safety' || offered.includes(question);
