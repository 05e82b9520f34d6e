/**
 * English words that must be there before anything has loaded, or when nothing can load.
 * The numbers are those of `flows/services.yaml`; a test compares them.
 */
export const loaderWords = {
  open: 'Find support',
  leave: 'Leave',
  close: 'Close the chat',
  loading: 'Getting ready…',
  'shift-twice': 'Press Shift 2 more times to leave.',
  'shift-once': 'Press Shift once more to leave.',
  leaving: 'Leaving.',
  'not-loaded': 'The chat could not start. These people can help you now.',
  'last-999': 'In danger now: call 999',
  'last-111': 'Your mental health, urgent: call 111, then press 2',
  'last-samaritans': 'Someone to listen, day or night: call 116 123',
  'last-shout': 'Rather text? Text Shout on 85258',
  'last-abuse': 'Someone is hurting you: call 0808 2000 247',
} as const;
