/** What the checks look at: the folder, and each conversation with what is often needed of it. */
import type { Flow } from '../../flow/flow.ts';
import type { Conversation } from '../authored/conversation.ts';
import type { Folder } from '../authored/folder.ts';
import { flowOf } from '../build/flow-of.ts';
import type { Problem } from '../problem.ts';
import type { Written } from '../read/written.ts';
import { conversationWords } from '../words/conversation-words.ts';
import type { Word } from '../words/word.ts';
import { graphOf, type Graph } from './graph.ts';

export interface Subject {
  folder: Folder;
  conversations: Talk[];
  /** ISO date: a check says the same for everyone on the same day. */
  today: string;
}

/** One conversation. */
export interface Talk {
  name: string;
  written: Written<Conversation>;
  flow: Flow;
  graph: Graph;
  words: Word[];
  folder: Folder;
}

export type FolderCheck = (subject: Subject) => Problem[];
export type TalkCheck = (talk: Talk, subject: Subject) => Problem[];

export function subjectOf(folder: Folder, today: string): Subject {
  const around = { programmes: folder.programmes.value, directory: folder.services.value };
  const conversations = [...folder.conversations].map(([name, written]): Talk => {
    const flow = flowOf(written.value, around);
    return { name, written, flow, graph: graphOf(flow), words: conversationWords(written.value), folder };
  });
  return { folder, conversations, today };
}
