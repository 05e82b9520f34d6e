/** What she sends, as it is before it is sealed. */
export const REFERRAL_VERSION = 1;

export interface Referral {
  version: typeof REFERRAL_VERSION;
  id: string;
  programme: string;
  sealedAt: string;
  key: string;
  filledInBy: 'self' | 'worker';
  answers: Answers;
}

export interface Answers {
  name: string;
  area: string;                       // as she writes it
  contacts: Contact[];                // at least one
  safeTimes?: string;                 // safe days and times, her words
  ifSomeoneElseAnswers?: string;      // chosen or typed
  callInstead?: { name: string; phone: string };
  codeWord?: string;
  ageBand?: string; childrenRemoved?: string; childrenWithHer?: string; pregnant?: string;   // ids of choices
  wouldHelp?: string[];  language?: string; interpreter?: boolean; accessNeeds?: string; trustedWorker?: string;
  worker?: { name: string; organisation: string; phone?: string; consent: true };   // filledInBy: worker
}

export type Contact = { way: 'phone'; number: string; mayCall: boolean; mayText: boolean; mayLeaveMessage: boolean; maySayWhoWeAre: boolean }
             | { way: 'email'; address: string; maySayWhoWeAre: boolean }
             | { way: 'post'; address: string; maySayWhoWeAre: boolean };
