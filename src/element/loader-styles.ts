/**
 * Looks of the launcher and the frame, and the tokens everything shares. `:host` takes back what a
 * page would hand down; sizes grow from the reader's own default text size, not from the page's.
 */
export const loaderStyles = `
:host { all: initial !important; display: block !important; font-size: medium !important; }
:host([hidden]) { display: none !important; }
:host {
  --paper: var(--signpost-paper, #fbf7f1); --surface: var(--signpost-surface, #fff); --ink: var(--signpost-ink, #2a2230);
  --soft: var(--signpost-soft, #5a5063); --line: var(--signpost-line, #e4dcd2); --accent: var(--signpost-accent, #0b5557);
  --on-accent: var(--signpost-on-accent, #fff); --tint: var(--signpost-tint, #e2efed); --urgent: #8a1c14; --on-urgent: #fff;
  --urgent-tint: #fbeae7; --warn-tint: #fdf3d9; --focus: #ffb000; --shadow: 0 12px 40px rgb(42 34 48 / .18);
}
@media (prefers-color-scheme: dark) { :host {
  --paper: var(--signpost-dark-paper, #1c1821); --surface: var(--signpost-dark-surface, #27212d);
  --ink: var(--signpost-dark-ink, #f4eef2); --soft: var(--signpost-dark-soft, #c3b8c8); --line: var(--signpost-dark-line, #40384a);
  --accent: var(--signpost-dark-accent, #8ed8d0); --on-accent: var(--signpost-dark-on-accent, #10302f);
  --tint: var(--signpost-dark-tint, #1f3b3b); --urgent: #ffb4a8; --on-urgent: #45211d; --urgent-tint: #45211d;
  --warn-tint: #3c3216; --focus: #ffd166; --shadow: 0 0 0 1px var(--line);
} }
*, ::before, ::after { box-sizing: border-box; }
.launcher, .frame { font: 1.125em/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); color-scheme: light dark;
  letter-spacing: normal; text-align: start; }
button { font: inherit; color: inherit; cursor: pointer; margin: 0; touch-action: manipulation; }
:focus-visible { outline: 4px solid var(--focus); outline-offset: 2px; }
.icon { inline-size: 20px; block-size: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 2.2;
  stroke-linecap: round; stroke-linejoin: round; }
.unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.launcher { position: fixed; z-index: 2147483000; inset-inline-end: var(--signpost-offset-inline, 16px);
  inset-block-end: calc(var(--signpost-offset-block, 16px) + env(safe-area-inset-bottom, 0px)); min-block-size: 60px;
  padding: 8px 22px 8px 18px; border: 0; border-radius: 30px; background: var(--accent); color: var(--on-accent);
  font-weight: 680; display: inline-flex; gap: 10px; align-items: center; box-shadow: var(--shadow); max-inline-size: calc(100vw - 32px); }
.launcher[hidden], .frame[hidden] { display: none; }
.frame { position: relative; display: flex; flex-direction: column; overflow: hidden; margin: 0; padding: 0; border: 1px solid var(--line);
  background: var(--paper); max-inline-size: none; max-block-size: none; }
.frame.floating { position: fixed; z-index: 2147483000; inset: auto; inset-inline-end: 24px; inset-block-end: 24px; inline-size: 400px;
  block-size: min(640px, calc(100vh - 48px)); border-radius: 22px; box-shadow: var(--shadow); }
.frame.floating::backdrop { background: transparent; }
.frame.inline { block-size: var(--signpost-height, min(720px, 100vh)); border-radius: 22px; }
.frame.page { position: fixed; inset: 0; border: 0; }
.frame.page > * { inline-size: 100%; max-inline-size: 46rem; margin-inline: auto; }
@media (max-width: 640px), (max-height: 520px) { .frame.floating, .frame.page {
  inset: auto; inset-block-start: var(--seen-top, 0); inset-inline: 0; inline-size: 100%; block-size: var(--seen-height, 100dvh);
  border: 0; border-radius: 0; } }
.head { display: flex; align-items: center; gap: 8px; padding: 8px 8px 8px 16px; padding-inline: 16px 8px; min-block-size: 64px;
  border-block-end: 1px solid var(--line); background: var(--surface); flex: none; }
.title { flex: 1; font-size: .95em; line-height: 1.25; font-weight: 650; overflow-wrap: anywhere; }
.close { flex: none; inline-size: 48px; block-size: 48px; margin-inline-start: -12px; border: 0; border-radius: 12px; background: none;
  display: grid; place-items: center; }
.leave { flex: none; min-block-size: 48px; max-inline-size: 60%; padding: 4px 16px; border: 0; border-radius: 12px; background: var(--ink);
  color: var(--paper); font-weight: 650; display: inline-flex; align-items: center; gap: 8px; }
.body { flex: 1; min-block-size: 0; display: flex; flex-direction: column; position: relative; }
.waiting { padding: 16px; overflow: auto; }
.waiting ul { list-style: none; margin: 16px 0; padding: 0; }
.waiting li { margin-block-end: 8px; }
.act { min-block-size: 48px; padding: 6px 16px; border-radius: 12px; border: 2px solid var(--accent); color: var(--accent); background: none;
  font-weight: 650; display: inline-flex; align-items: center; gap: 8px; text-decoration: none; }
@media (forced-colors: active) { .launcher, .leave, .act, .frame { border: 2px solid ButtonText; } :focus-visible { outline-color: Highlight; } }
@media print { .launcher, .frame.floating { display: none; } }
`;
