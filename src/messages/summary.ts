/** What she decided, in a few lines that she can print or copy. Computed from the turns; kept nowhere. */
import { html, nothing } from 'lit';
import { summaryOf, type SummaryPart } from './summary-of.ts';
import type { MessageKind } from './kind.ts';
import { say } from './phrase-template.ts';

export const summary: MessageKind<'summary'> = {
  plain: (shown, view) => {
    const title = view.words.panel('summary-title');
    const parts = summaryOf(shown, view);
    const text = parts.length === 0 ? view.words.panel('summary-empty').text : asText(parts);
    return { ...title, text: `${title.text}. ${text}` };
  },
  template: (shown, view) => {
    const { words } = view;
    const parts = summaryOf(shown, view);
    return html`
      <section class="card summary" data-summary>
        <h3>${say(words.panel('summary-title'))}</h3>
        ${parts.length === 0 ? html`<p>${say(words.panel('summary-empty'))}</p>` : nothing}
        ${parts.map(
          (part) => html`
            ${part.heading ? html`<h4>${say(part.heading)}</h4>` : nothing}
            <ul>
              ${part.lines.map((line) => html`<li>${say(line)}</li>`)}
            </ul>
          `,
        )}
        <div class="acts unprinted">
          <button type="button" class="act" data-do="print">${say(words.panel('print'))}</button>
          <button type="button" class="act" data-do="copy" data-copy=${asText(parts)}>${say(words.panel('copy'))}</button>
        </div>
        <p class="meta unprinted">${say(words.panel('summary-care'))}</p>
      </section>
    `;
  },
};

const asText = (parts: SummaryPart[]): string =>
  parts
    .map(({ heading, lines }) => [...(heading ? [heading.text] : []), ...lines.map((line) => `- ${line.text}`)].join('\n'))
    .join('\n\n');
