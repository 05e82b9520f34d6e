/** `languages/<code>.yaml` as its translator wrote it. */
import type { ServiceWord } from '../../directory/directory.ts';
import type { Told } from '../../flow/room.ts';

type Words = Record<string, string>;

export interface AuthoredLanguage {
  name: string;
  dir: 'ltr' | 'rtl';
  panel?: Words;
  room?: Words;
  areas?: Words;
  topics?: Words;
  programmes?: Record<string, Partial<Record<'name' | 'area' | 'hours' | 'cost' | Told, string>>>;
  flows?: Record<string, TranslatedFlow>;
  services?: Record<string, Partial<Record<ServiceWord, string>>>;
}

export interface TranslatedFlow {
  title?: string;
  steps?: Record<string, TranslatedStep>;
  pages?: Record<string, { title?: string; say?: TranslatedSay }>;
}

export interface TranslatedStep {
  title?: string;
  say?: TranslatedSay;
  ask?: { label?: string; why?: string; hint?: string; choices?: Words };
  keep?: string;
}

export type TranslatedSay = TranslatedMessage | TranslatedMessage[];
export type TranslatedMessage = string | null | { text?: string; by?: string; card?: string };
