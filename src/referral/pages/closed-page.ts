/** The room that does not open: it has no key, or stands in a frame that the team does not know. Nothing is asked. */
import { html } from 'lit';
import type { View } from '../form/view.ts';
import { reachTeam } from './reach-team.ts';

export const closedPage = (view: Pick<View, 'room' | 'say'>): unknown => html`
  <h1 tabindex="-1">${view.say('closed-title')}</h1>
  <p>${view.say('closed-why')}</p>
  <p>${view.say('closed-reach')}</p>
  ${reachTeam(view)}
  <p class="quiet">${view.say('danger')}</p>
`;

export const framedPage = (view: Pick<View, 'room' | 'say'>, address: string): unknown => html`
  <h1 tabindex="-1">${view.say('frame-title')}</h1>
  <p>${view.say('frame-why')}</p>
  <div class="acts"><a class="act main" href=${address} target="_blank" rel="noopener noreferrer">${view.say('frame-open')}</a></div>
  ${reachTeam(view)}
`;
