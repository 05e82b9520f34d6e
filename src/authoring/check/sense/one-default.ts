/** Exactly one conversation is the one a page shows when it names none, and each has its file's name. */
import { parse } from 'node:path';
import type { FolderCheck } from '../subject.ts';

/** Files that a build makes beside the conversations. */
const RESERVED = ['default', 'directory'];

export const oneDefault: FolderCheck = ({ conversations }) => {
  const [first, ...others] = conversations.filter(({ written }) => written.value.default);
  const misnamed = conversations
    .filter(({ name, written }) => written.value.id !== name)
    .map(({ name, written }) => written.problem(['id'], { message: `This conversation is called “${written.value.id}”, and its file “${parse(written.file).base}”.`, advice: `Write “id: ${name}”, or rename the file.` }));
  const taken = conversations
    .filter(({ name }) => RESERVED.includes(name))
    .map(({ name, written }) => written.problem([], { message: `A conversation cannot be called “${name}”: the chat has another file of that name.`, advice: 'Rename the file, and its id.' }));
  const [some] = conversations;
  const none = first === undefined && some !== undefined
    ? [some.written.problem([], { message: 'No conversation of this folder is the default.', advice: 'Write “default: true” in the one that a page shows when it names none.' })]
    : [];
  return [
    ...taken,
    ...misnamed,
    ...none,
    ...others.map(({ written }) => written.problem(['default'], { message: `Two conversations are the default: this one and ${first?.name ?? ''}.`, advice: 'Leave “default: true” in only one of them.' })),
  ];
};
