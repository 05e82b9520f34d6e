/** Everything an author's folder holds, read and of the right shape. */
import type { DirectorySource } from '../../directory/service-source.ts';
import type { Seen } from '../read/read-seen.ts';
import type { Written } from '../read/written.ts';
import type { Conversation } from './conversation.ts';
import type { Journey } from './journey.ts';
import type { AuthoredLanguage } from './language.ts';
import type { Programmes } from './programmes.ts';

export interface Folder {
  path: string;
  /** By file name, which is also the conversation's id. */
  conversations: Map<string, Written<Conversation>>;
  programmes: Written<Programmes>;
  services: Written<DirectorySource>;
  /** By language code. */
  languages: Map<string, Written<AuthoredLanguage>>;
  /** By language code: the words each translation was made from. */
  seen: Map<string, Seen>;
  /** By the name of their conversation. */
  journeys: Map<string, Written<Journey[]>>;
}
