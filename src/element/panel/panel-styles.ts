/** Looks of the conversation: a well-made leaflet and a kind person's text messages. */
const css = `
:host { --soft: var(--signpost-soft, #5a5063); --tint: var(--signpost-tint, #e2efed); --urgent: #8a1c14; --on-urgent: #fff;
  --urgent-tint: #fbeae7; --warn-tint: #fdf3d9; }
@media (prefers-color-scheme: dark) { :host { --soft: var(--signpost-dark-soft, #c3b8c8); --tint: var(--signpost-dark-tint, #1f3b3b);
  --urgent: #ffb4a8; --on-urgent: #45211d; --urgent-tint: #45211d; --warn-tint: #3c3216; } }
.panel { flex: 1; min-block-size: 0; display: flex; flex-direction: column; position: relative; }
button, a { touch-action: manipulation; }
.icon { stroke-linejoin: round; }
.page .panel { inline-size: 100%; max-inline-size: 46rem; margin-inline: auto; }
.page .foot { box-shadow: 0 0 0 100vmax var(--surface); clip-path: inset(-1px -100vmax 0); }
p, h2, h3, h4, ul, ol, figure, blockquote { margin: 0; padding: 0; }
.scroll { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; display: flex; flex-direction: column; position: relative; }
.sheet > *, .scroll > * { flex-shrink: 0; }
.scroll[inert] { visibility: hidden; }
.log { padding: 16px 16px 8px; }
.head { flex-wrap: wrap; }
.title { flex: 1 1 4.5em; padding-block: .1em; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden; }
.entry { display: flex; flex-direction: column; align-items: flex-start; gap: 12px; padding: 6px 8px 8px; margin-inline: -8px; contain: content; }
.entry:empty { display: none; }
.guide { background: var(--surface); border: 1px solid var(--line); border-start-start-radius: 4px; border-start-end-radius: 18px;
  border-end-start-radius: 18px; border-end-end-radius: 18px; padding: 12px 16px; max-inline-size: 92%; overflow-wrap: anywhere; }
.rich > * + * { margin-block-start: 8px; }
.rich ul, .rich ol { padding-inline-start: 22px; }
.rich a, .rich button { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; text-decoration-thickness: 1.5px; }
.rich button { border: 0; background: none; padding: 8px 0; margin-block: -8px; text-align: start; min-block-size: 44px; }
.quote { border-inline-start: 6px solid var(--accent); }
.quote figcaption { font-size: .9em; color: var(--soft); margin-block-start: 4px; }
.asked { font-size: .9em; color: var(--soft); padding-inline: 4px; align-self: flex-end; text-align: end; max-inline-size: 85%; }
.mine { align-self: flex-end; background: var(--tint); color: var(--ink); border: 0; border-radius: 18px; border-start-end-radius: 4px;
  padding: 10px 16px; min-block-size: 48px; max-inline-size: 85%; font-weight: 550; display: flex; gap: 10px; align-items: center;
  text-align: start; overflow-wrap: anywhere; position: relative; }
.asked + .mine { margin-block-start: -8px; }
.mine .icon { color: var(--soft); inline-size: 17px; block-size: 17px; }
.ask { margin-block-start: auto; padding: 4px 16px 14px; display: flex; flex-direction: column; gap: 8px; }
.ask h2, .sheet h2 { font-size: 1.12em; line-height: 1.3; margin-block: 4px 2px; font-weight: 680; }
.ask h2:focus, .sheet h2:focus, h3:focus { outline: none; }
.ask h2:focus-visible, .sheet h2:focus-visible, h3:focus-visible { outline: 4px solid #ffb000; outline-offset: 4px; border-radius: 2px; }
.hint, .meta, .fact { font-size: .9em; color: var(--soft); }
.fact { color: var(--ink); }
.why { font-size: .95em; color: var(--soft); }
.why summary { color: var(--accent); text-decoration: underline; text-underline-offset: 3px; min-block-size: 48px; display: inline-flex;
  align-items: center; cursor: pointer; list-style: none; }
.why summary::-webkit-details-marker { display: none; }
.why p { padding-inline-start: 12px; border-inline-start: 4px solid var(--line); margin-block-end: 6px; }
.choices { display: flex; flex-direction: column; gap: 8px; }
.choice, .mine { user-select: none; -webkit-user-select: none; }
.choice { min-block-size: 54px; inline-size: 100%; text-align: start; padding: 10px 16px; border-radius: 14px; border: 2px solid var(--accent);
  background: var(--surface); color: var(--ink); font-weight: 600; display: flex; align-items: center; gap: 12px; overflow-wrap: anywhere; }
.choice > .icon:last-child { margin-inline-start: auto; color: var(--accent); }
.choice.quiet { border-color: var(--line); font-weight: 500; }
.choice.main { background: var(--accent); color: var(--on-accent); }
.choice.main > .icon:last-child { color: inherit; }
.choice[aria-pressed="true"] { background: var(--tint); }
@media (hover: hover) { .choice:hover, .act:hover, .mine:hover { background: var(--tint); color: var(--ink); } .choice.main:hover, .act.main:hover { background: var(--accent); color: var(--on-accent); text-decoration: underline; } }
textarea { font: inherit; color: inherit; inline-size: 100%; border: 2px solid var(--ink); border-radius: 10px; background: var(--surface);
  padding: 10px 14px; resize: vertical; }
.problem { color: var(--urgent); font-weight: 650; }
.cards { display: flex; flex-direction: column; gap: 12px; inline-size: 100%; }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 16px; padding: 14px 16px; inline-size: 100%;
  display: flex; flex-direction: column; gap: 8px; overflow-wrap: anywhere; }
.card h3, .sheet h3 { font-size: 1.06em; line-height: 1.3; font-weight: 680; }
.card h4 { font-size: 1em; font-weight: 680; }
.card ul { padding-inline-start: 22px; }
.card.urgent { border: 0; border-inline-start: 6px solid var(--urgent); background: var(--urgent-tint); border-radius: 14px;
  border-start-start-radius: 4px; border-end-start-radius: 4px; }
.card.urgent h3 { color: var(--urgent); }
.card.urgent .act.main { background: var(--urgent); border-color: var(--urgent); color: var(--on-urgent); }
.card.urgent .act { border-color: var(--urgent); color: var(--urgent); }
.tags { display: flex; flex-wrap: wrap; gap: 6px; }
.tags:empty { display: none; }
.tag { font-size: .85em; padding: 2px 10px; border-radius: 14px; background: var(--tint); }
.acts { display: flex; gap: 8px; flex-wrap: wrap; }
.act.main { background: var(--accent); color: var(--on-accent); }

.act.more { align-self: stretch; justify-content: center; }
.sheet { position: absolute; inset: 0 0 auto; z-index: 1; block-size: 100%; overflow-y: auto; overscroll-behavior: contain; background: var(--paper);
  padding: 12px 16px 16px; display: flex; flex-direction: column; gap: 12px; }
.sheet > .guide { max-inline-size: 100%; }
.room { position: absolute; inset: 0; z-index: 2; display: flex; background: var(--paper); }
.room.away { visibility: hidden; }
.room iframe { flex: 1; min-inline-size: 0; border: 0; }
.stage { flex: 1; min-block-size: 0; position: relative; display: flex; flex-direction: column; }
.notice { background: var(--warn-tint); padding: 8px 16px; }
.notice:empty { display: none; }
.foot { flex: none; display: flex; border-block-start: 1px solid var(--line); background: var(--surface); padding-block-end: env(safe-area-inset-bottom, 0px); }
.foot button { flex: 1; min-inline-size: 0; min-block-size: 56px; padding: 6px 2px; border: 0; background: none; font-size: .89em; font-weight: 500; line-height: 1.2; display: flex;
  flex-direction: column; align-items: center; justify-content: center; gap: 2px; overflow-wrap: anywhere; }
.foot .urgent { flex: 1.35; color: var(--urgent); font-weight: 680; }
.foot button[aria-pressed="true"] { background: var(--tint); }
.foot button[aria-disabled="true"] { color: var(--soft); }
.foot button:focus-visible { outline-offset: -4px; }
[dir="rtl"] .directed { transform: scaleX(-1); }
@media (max-height: 420px) { .foot .icon { display: none; } .foot button { min-block-size: 48px; } }
@media (forced-colors: active) {
  .guide, .card, .choice, .mine, .tag, .foot, textarea { border: 1px solid CanvasText; }
  .choice, .mine { border-color: ButtonText; }
  .card.urgent { border-inline-start-width: 6px; }
}
@media print {
  .frame.printing { display: block !important; position: static; inline-size: auto; block-size: auto; border: 0; overflow: visible; box-shadow: none; }
  .frame.printing :is(.head, .foot, .ask, .notice, .sheet, .unprinted, .entry:not(:has(.summary)), .entry > :not(.summary)) { display: none !important; }
  .frame.printing :is(.body, .panel, .stage, .scroll, .log, .entry, .card) { display: block; overflow: visible; border: 0; padding: 0; background: none; }
}
`;

let sheet: CSSStyleSheet | undefined;

/** One sheet for every chat on the page. */
export function panelStyles(): CSSStyleSheet {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
