/** Looks closely at a state that is met for the first time. She is back in it at the end, wherever that led. */
import { nameOf } from '../../support/accessible.ts';
import { until } from '../../support/until.ts';
import type { Tap } from '../../support/roads/roads-from.ts';
import { axeProblems } from './axe-clean.ts';
import { Expected, same } from './expected.ts';
import type { Oracle } from './oracle.ts';
import type { Screen } from './screen.ts';
import { stillEnglish } from './still-english.ts';
import { waysOut } from './ways-out.ts';
import { tooWide } from './width.ts';

export class Examiner {
  private readonly expected: Expected;

  constructor(private readonly screen: Screen, private readonly oracle: Oracle) {
    this.expected = new Expected(screen, oracle);
  }

  /** Once for each step: what does not depend on what is said there. */
  async step(): Promise<string[]> {
    return [...(await this.pageOver('urgent')), ...(await this.pageOver('person')), ...(await axeProblems(this.screen.chat.element))];
  }

  /** Once for each way a step can look. */
  look(): string[] {
    const { chat } = this.screen;
    const names = (['leave', 'urgent', 'person'] as const).map((word) => this.oracle.panel(word));
    return [...waysOut(chat, names), ...tooWide(chat.root)];
  }

  /** Back leads to the question she answered last, and the same answer again to here. */
  async back(tap: Tap): Promise<string[]> {
    if (tap.type !== 'answer') return [];
    const { screen, oracle, expected } = this;
    const said = screen.said();
    const quiet = screen.heard().length;
    await screen.chat.press('button', oracle.panel('back'));
    oracle.take({ type: 'back' });
    const there = [
      ...same('the step that Back leads to', [oracle.step], [tap.step]),
      ...(await expected.asked(tap.answer)),
      ...same('what Back announced', screen.heard().slice(quiet), []),
    ];
    const from = oracle.turns.length;
    await screen.tap(tap);
    oracle.take(tap);
    const again = [...(await expected.asked()), ...expected.announced(quiet, from), ...same('the conversation after Back and the same answer', [screen.said()], [said])];
    return [...there, ...again];
  }

  /** One tap away, with a way to reach somebody, and one tap back to the same question. */
  private async pageOver(page: 'urgent' | 'person'): Promise<string[]> {
    const { chat } = this.screen;
    const heard = this.screen.heard().length;
    await chat.press('button', this.oracle.panel(page));
    const heading = chat.all('heading').map(nameOf);
    const ways = chat.all('link').filter((link) => /^(?:tel|sms|mailto|https):/.test(link.getAttribute('href') ?? ''));
    const there = [
      ...same(`the page “${page}”`, heading.slice(0, 1), [this.oracle.pageTitle(page)]),
      ...(ways.length === 0 ? [`the page “${page}” names nobody to reach`] : []),
      ...same(`what the page “${page}” announced`, this.screen.heard().slice(heard), []),
    ];
    await chat.press('button', this.oracle.panel('back'));
    return [...there, ...(await this.expected.asked())];
  }

  /** Once for all that is said and offered: in other languages nothing stays English, fits badly or runs the wrong way. */
  async inPseudoLanguages(): Promise<string[]> {
    const { screen, oracle } = this;
    const { element, root } = screen.chat;
    const heard = screen.heard().length;
    const said = screen.said();
    const found: string[] = [];
    const speak = async (lang: string): Promise<HTMLElement> => {
      element.lang = lang;
      return until(`the chat spoke ${lang}`, () => root.querySelector<HTMLElement>(`:is(dialog, section)[lang="${lang}"]`));
    };
    for (const [lang, { dir }] of Object.entries(oracle.flow.languages)) {
      if (!oracle.isPseudo(lang)) continue;
      const frame = await speak(lang);
      found.push(...stillEnglish(root, lang, oracle.sentAsTheyAre()), ...tooWide(root).map((what) => `in ${lang} ${what}`));
      if (getComputedStyle(frame).direction !== dir) found.push(`in ${lang} the panel does not run ${dir}`);
      if (dir === 'rtl') found.push(...notMirrored(frame, screen));
    }
    await speak(oracle.flow.lang);
    return [...found, ...same('the conversation after other languages', [screen.said()], [said]), ...same('what another language announced', screen.heard().slice(heard), [])];
  }
}

/** From right to left, the first of the foot is the rightmost, and Leave, at the end of the head, the leftmost. */
function notMirrored(frame: HTMLElement, screen: Screen): string[] {
  const foot = [...screen.chat.root.querySelectorAll('nav button')].map((button) => button.getBoundingClientRect().x);
  const leave = frame.querySelector('header')?.lastElementChild?.getBoundingClientRect();
  const { left, width } = frame.getBoundingClientRect();
  return [
    ...(foot.every((x, index) => index === 0 || x < (foot[index - 1] ?? 0)) ? [] : ['the foot is not mirrored']),
    ...(leave && leave.x + leave.width / 2 < left + width / 2 ? [] : ['Leave is not mirrored']),
  ];
}
