/** Tells a screen reader what is new: each message once, as plain text, while the transcript stays silent. */
import type { Entry } from '../../conversation/transcript.ts';
import { messageText } from '../../messages/kinds.ts';
import type { View } from '../../messages/view.ts';
import type { Announce } from './announcer.ts';

export function announceFrom(told: number, entries: readonly Entry[], view: View, announce: Announce): void {
  entries.slice(told).forEach((entry, index) => {
    for (const message of entry.messages) {
      const said = messageText({ message, answers: entry.answers, before: entries.slice(0, told + index) }, view);
      if (said.text) announce(said);
    }
  });
}

/** A list of services that came after its message was painted. */
export function announceServices(entry: Entry | undefined, view: View, announce: Announce): void {
  for (const message of entry?.messages ?? []) {
    if (message.say.kind !== 'services' || entry === undefined) continue;
    announce(messageText({ message, answers: entry.answers, before: [] }, view));
  }
}
