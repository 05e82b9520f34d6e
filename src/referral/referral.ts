/** A referral as it is sealed: what she wrote, and what the team needs to open and file it. */
export const REFERRAL_VERSION = 1;

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

export interface Referral {
  version: typeof REFERRAL_VERSION;
  id: string;                         // uuid v4
  programme: string;                  // its id in programmes.yaml
  sealedAt: string;                   // ISO time
  key: string;                        // thumbprint of the first key it was sealed to
  filledInBy: 'self' | 'worker';
  answers: Answers;
}
