/** An icon beside words: hidden from a screen reader, which has the words. */
import { html, type TemplateResult } from 'lit';

/** `directed` icons point along the line of reading and turn round in a right-to-left language. */
export const icon = (path: string, directed = false): TemplateResult => html`
  <svg class=${directed ? 'icon directed' : 'icon'} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d=${path}></path>
  </svg>
`;
