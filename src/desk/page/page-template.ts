/** The whole page: its head, one screen, what is said aloud, a question over it, and the paper behind it. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { DeskState } from '../desk-state.ts';
import { deskWords } from '../desk-words.ts';
import type { Acts } from './acts.ts';
import { dialogPart } from './dialogs.ts';
import { keysScreen } from './keys-screen.ts';
import { listScreen } from './list-screen.ts';
import { madeScreen } from './made-screen.ts';
import { makeScreen } from './make-screen.ts';
import { oneScreen } from './one-screen.ts';
import { paperPart, type Paper } from './paper.ts';
import { problemSummary } from './parts.ts';
import { recoverScreen } from './recover-screen.ts';
import { unlockScreen } from './unlock-screen.ts';

const { title, promise, nav } = deskWords;

function screenOf(state: DeskState, acts: Acts): TemplateResult {
  const { screen } = state;
  switch (screen.at) {
    case 'unlock': return unlockScreen(state, acts);
    case 'list': return listScreen(state, acts);
    case 'one': return oneScreen(screen.opened, acts);
    case 'keys': return keysScreen(state, acts);
    case 'make': return makeScreen(screen, state, acts);
    case 'made': return madeScreen(screen.made, state, acts);
    case 'recover': return recoverScreen(screen.wrong, acts);
  }
}

function navigation({ keys, screen }: DeskState, acts: Acts): TemplateResult {
  const atReferrals = ['unlock', 'list', 'one'].includes(screen.at);
  const atKeys = ['keys', 'make', 'made', 'recover'].includes(screen.at);
  return html`<nav aria-label=${nav.name}>
    <button type="button" aria-current=${atReferrals ? 'page' : nothing} @click=${acts.goHome}>${nav.referrals}</button>
    ${keys.length > 0 || atKeys ? html`<button type="button" aria-current=${atKeys ? 'page' : nothing} @click=${keys.length > 0 ? acts.goKeys : acts.goMake}>${nav.keys}</button>` : nothing}
  </nav>`;
}

export const pageTemplate = (state: DeskState, acts: Acts, paper: Paper | undefined): TemplateResult => html`
  <div class="screen ${paper === undefined ? '' : 'unprinted'}">
    <header>
      <div class="brand"><p class="name">${title}</p><p class="hint">${promise}</p></div>
      ${navigation(state, acts)}
      <button type="button" class="lock" @click=${acts.lock}>${nav.lock}</button>
    </header>
    <main>
      <div role="status" class="news">${state.busy ?? state.news}</div>
      ${problemSummary(state.problems)}
      <div aria-busy=${state.busy === undefined ? 'false' : 'true'}>${keyed(state.screen.at === 'one' ? state.screen.opened : state.screen.at, screenOf(state, acts))}</div>
    </main>
    ${dialogPart(state, acts)}
  </div>
  <div class="paper">${paperPart(paper)}</div>`;
