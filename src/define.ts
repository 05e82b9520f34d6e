/** Defines `<signpost-chat>`: the one side effect. A second copy on the page leaves the first in place. */
import { SignpostChat } from './element/signpost-chat.ts';

const { customElements: registry } = globalThis as Partial<typeof globalThis>;
if (registry && !registry.get('signpost-chat')) registry.define('signpost-chat', SignpostChat);
