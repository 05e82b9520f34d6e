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

export interface Opening extends Omit<PanelGiven, 'rest' | 'base' | 'announce'> {
  /** The flow, on its way, and the address it comes from. */
  fetched: Promise<Response>;
  url: string;
  lang: string;
}

/** @throws FlowMissing, FlowBroken or FlowTooNew when the flow cannot be used. */
export async function openPanel(frame: Frame, { url, fetched, lang: asked, ...given }: Opening): Promise<Panel> {
  const json = await readJson(url, fetched);
  const flow = readFlow(json, { messages: messageKinds, questions: questionKinds });
  const words = new Words(flow.lang, flow.words);
  const lang = spoken(asked, flow);
  const base = new URL(url, document.baseURI).href;
  const rest = bringWords(flow, words, base);
  await bringLanguage(lang, flow, words, base);
  words.speak(lang);
  const panel = new Panel(frame, { ...given, base, rest, announce: announcerOf(frame) }, flow, words);
  // Opened at a topic, the first screen is not the flow's own.
  if (!panel.hasWords()) await rest;
  return panel;
}
