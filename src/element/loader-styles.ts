/**
 * Looks of the launcher and the frame, and the tokens everything shares. `:host` takes back what a
 * page would hand down; sizes grow from the reader's own default text size, not from the page's.
 */
export const loaderStyles = `
:host { all: initial !important; display: block !important; font-size: medium !important;
  --paper:var(--signpost-paper,#fbf7f1); --surface:var(--signpost-surface,#fff); --ink:var(--signpost-ink,#2a2230);
  --line:var(--signpost-line,#e4dcd2); --accent:var(--signpost-accent,#0b5557); --on-accent:var(--signpost-on-accent,#fff); }
@media (prefers-color-scheme: dark) { :host {
  --paper:var(--signpost-dark-paper,#1c1821); --surface:var(--signpost-dark-surface,#27212d); --ink:var(--signpost-dark-ink,#f4eef2);
  --line:var(--signpost-dark-line,#40384a); --accent:var(--signpost-dark-accent,#8ed8d0); --on-accent:var(--signpost-dark-on-accent,#10302f); } }
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
.layer { all: unset; }
.launcher, .frame { color: var(--ink); color-scheme: light dark; font: 1.125em/1.5 system-ui, sans-serif; }
button { font: inherit; color: inherit; cursor: pointer; margin: 0; border: 0; border-radius: 12px; }
button, .act { min-height: 48px; font-weight: 650; display: inline-flex; gap: 8px; align-items: center; padding: 4px 16px; }
:focus-visible { outline: 4px solid #ffb000; outline-offset: 2px; }
.icon { width: 20px; height: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.launcher, .floating { position: fixed; z-index: 2147483000; inset: auto; box-shadow: 0 12px 40px #2a22302e;
  inset-inline-end: var(--signpost-offset-inline, 16px); bottom: var(--signpost-offset-block, 16px); }
.launcher { min-height: 60px; padding: 8px 22px; border-radius: 30px; background: var(--accent); color: var(--on-accent); max-width: 90vw; }
.frame { display: flex; flex-direction: column; overflow: hidden; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 22px;
  background: var(--paper); max-width: none; max-height: none; }
.floating { width: 400px; height: min(720px, 95vh); }
.inline { height: var(--signpost-height, min(720px, 100vh)); }
.page { position: fixed; inset: 0; border: 0; border-radius: 0; }
@media (max-width: 640px), (max-height: 520px) { .floating, .page { inset: var(--seen-top, 0) 0 auto; width: 100%;
  height: var(--seen-height, 100vh); border: 0; border-radius: 0; } }
.head { display: flex; gap: 8px; align-items: center; padding: 8px; padding-inline-start: 16px; border-bottom: 1px solid var(--line); background: var(--surface); flex: none; }
.title { flex: 1; line-height: 1.25; font-weight: 650; overflow-wrap: anywhere; }
.close { flex: none; width: 48px; padding: 14px; margin-inline-start: -12px; background: none; }
.leave { flex: none; max-width: 60%; background: var(--ink); color: var(--paper); }
.body { flex: 1; min-height: 0; overflow: auto; display: flex; flex-direction: column; }
.waiting { padding: 16px; flex: none; display: grid; gap: 8px; }
.act { border: 2px solid var(--accent); border-radius: 12px; color: var(--accent); background: none; text-decoration: none; }
@media (forced-colors: active) { button, .act, .frame { border: 2px solid !important; } }
@media print { .launcher, .floating { display: none; } }
`;
