/** Line icons as in the chat, beside words and never for them: the way out, and a lock. */
import { html, type TemplateResult } from 'lit';

const paths = {
  leave: 'M14 4h6v16h-6M10 8l4 4-4 4M14 12H4',
  lock: 'M6 11h12v9H6zM8 11V8a4 4 0 0 1 8 0v3',
} as const;

export const roomIcon = (name: keyof typeof paths): TemplateResult => html`
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${paths[name]}></path></svg>
`;
