/** The loader's words in the language of the conversation; all in English where one of them is missing, so that none is read out wrong. */
import { loaderWords } from '../../words/loader-words.ts';
import type { Words } from '../../words/words.ts';
import type { Named } from '../shell.ts';

export function loaderWordsIn(words: Words): Named {
  const [open, leave, close] = [words.panel('open'), words.panel('leave'), words.panel('close')];
  if ([open, leave, close].some(({ lang }) => lang !== null)) return { ...loaderWords, lang: 'en' };
  return { open: open.text, leave: leave.text, close: close.text, lang: words.lang };
}
