/** The contacts that a flow's cards name. They travel inside the flow, so that urgent help waits for nothing. */
import type { Contact, Say } from '../../flow/flow.ts';
import type { DirectorySource } from '../../directory/service-source.ts';

export function contactsOf(messages: readonly Say[], { services }: DirectorySource): Record<string, Contact> {
  const ids = new Set(messages.flatMap((message) => (message.kind === 'card' ? message.contacts : [])));
  return Object.fromEntries([...ids].flatMap((id) => {
    const service = services[id];
    return service ? [[id, contactOf(service)] as const] : [];
  }));
}

function contactOf({ phones, texts, url }: DirectorySource['services'][string]): Contact {
  const phone = phones?.[0]?.number;
  const text = texts?.[0];
  return {
    ...(phone ? { phone } : {}),
    ...(text ? { text: text.number } : {}),
    ...(text?.body ? { textBody: text.body } : {}),
    ...(url ? { url } : {}),
  };
}
