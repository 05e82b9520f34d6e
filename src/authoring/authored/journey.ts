/** One woman's way through a conversation, as the author expects it. */
import type { AuthoredProgramme } from './programmes.ts';

export interface Journey {
  name: string;
  programmes?: Record<string, Partial<AuthoredProgramme>>;
  answers: Record<string, string | null>[];
  ends?: string;
  at?: string;
  passes?: string[];
  never?: string[];
}
