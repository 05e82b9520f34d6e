/** Nothing that tells who she is is asked in the chat: it lies on somebody else's page. */
import type { Problem } from '../../problem.ts';
import type { TalkCheck } from '../subject.ts';

const IDENTIFIES =
  /\b(?:(?:what is|what's|whats|tell (?:me|us)|enter|type|give|write) (?:your|her|their|the) (?:full |first |last |real |sur|children['’]?s? |child['’]s )?names?|your (?:full |first |last |sur)name|date of birth|birthday|how old are you|(?:phone|mobile|telephone) number|(?:home|postal|your|street) address|e-?mail(?: address)?|post ?code|NHS number|national insurance|names? of your (?:child|children|partner|social worker))\b/i;

export const anonymous: TalkCheck = ({ written }) =>
  Object.entries(written.value.steps).flatMap(([id, { ask }]): Problem[] =>
    (['label', 'hint'] as const).flatMap((part) => {
      const asked = IDENTIFIES.exec(ask?.[part] ?? '')?.[0];
      return asked === undefined || /\b(?:leave out|don['’]t|do not|no need|never)\b/i.test(ask?.[part] ?? '')
        ? []
        : [written.problem(['steps', id, 'ask', part], { message: `This asks for something that tells who she is: “${asked}”.`, advice: 'The chat is anonymous. Ask this in the referral, which is sealed.' })];
    }));
