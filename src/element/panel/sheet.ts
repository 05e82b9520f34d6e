/** What can lie over the conversation. Nothing under it is lost, and one tap leads back. */
export type Sheet = { kind: 'page'; page: string } | { kind: 'menu' } | { kind: 'restart' };
