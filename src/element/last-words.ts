/**
 * What she is given when nothing can load: fixed, in English, from the loader itself.
 * The numbers are those of `flows/services.yaml`; a test compares them.
 */
export const notLoaded = 'The chat could not start. These people can help now.';
export const tryAgain = 'Try again';

/** Words and where a tap leads. */
export const lastWords = [
  ['In danger now: call 999', 'tel:999'],
  ['Urgent mental health help: call 111, press 2', 'tel:111'],
  ['Someone to listen, day or night: call 116 123', 'tel:116123'],
  ['Rather text? Text Shout on 85258', 'sms:85258'],
  ['Someone is hurting you: call 0808 2000 247', 'tel:08082000247'],
] as const;
