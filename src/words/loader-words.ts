/** English words that must be there before anything has loaded. A translation has them under `panel:` like the rest. */
export const loaderWords = {
  open: 'Find support',
  leave: 'Leave',
  close: 'Close the chat',
  loading: 'Getting ready…',
  'shift-twice': 'Press Shift 2 more times to leave.',
  'shift-once': 'Press Shift once more to leave.',
} as const;
