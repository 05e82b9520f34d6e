/** One text that a woman reads, where it was written, and the key under which the browser finds it. */
import type { Path } from '../read/written.ts';

export interface Word {
  key: string;
  text: string;
  path: Path;
  /** Rich words are Markdown and become small HTML; plain ones are labels, choices, titles and names. */
  form: 'rich' | 'plain';
  /** What is said about it: a quote is somebody else's words, a name is what a thing is called. */
  role: 'say' | 'quote' | 'heading' | 'label' | 'choice' | 'name' | 'detail' | 'panel';
}
