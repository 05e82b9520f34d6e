/** English words that must be there before anything has loaded. A translation has them under `panel:` like the rest. */
export const loaderWords = {
  open: 'Find support',
  leave: 'Leave',
  close: 'Close the chat',
  loading: 'Getting ready…',
} as const;
