/** The lazily loaded part's one door: reads the flow, finds the language, and makes the panel. */
import { readFlow } from '../../flow/read-flow.ts';
import { messageKinds } from '../../messages/kinds.ts';
import { questionKinds } from '../../questions/kinds.ts';
import { Words } from '../../words/words.ts';
import type { Frame } from '../frame.ts';
import { announcerOf } from './announcer.ts';
import { readJson } from './fetch-json.ts';
import { bringLanguage, bringWords, spoken } from './languages.ts';
import type { PanelGiven } from './panel-given.ts';
import { Panel } from './panel.ts';
import { placeRooms } from './room/place-rooms.ts';

export interface Opening extends Omit<PanelGiven, 'rest' | 'base' | 'announce' | 'leave'> {
  /** The flow, on its way, and the address it comes from. */
  fetched: Promise<Response>;
  url: string;
  lang: string;
}

/** @throws FlowMissing, FlowBroken or FlowTooNew when the flow cannot be used. */
export async function openPanel(frame: Frame, { url, fetched, lang: asked, ...given }: Opening): Promise<Panel> {
  const json = await readJson(url, fetched);
  const flow = readFlow(json, { messages: messageKinds, questions: questionKinds });
  const host = hostOf(frame);
  placeRooms(flow, host?.referUrl ?? '');
  const words = new Words(flow.lang, flow.words);
  const lang = spoken(asked, flow);
  const base = new URL(url, document.baseURI).href;
  const rest = bringWords(flow, words, base);
  await bringLanguage(lang, flow, words, base);
  words.speak(lang);
  const panel = new Panel(frame, { ...given, base, rest, announce: announcerOf(frame), leave: () => { host?.leave(); } }, flow, words);
  // Opened at a topic, the first screen is not the flow's own.
  if (!panel.hasWords()) await rest;
  return panel;
}

/** The element around the frame. The loader has to stay small, so it is found from here. */
function hostOf({ element }: Frame): (HTMLElement & { referUrl: string; leave: () => void }) | undefined {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? (root.host as HTMLElement & { referUrl: string; leave: () => void }) : undefined;
}
