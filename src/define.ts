/** Defines `<signpost-chat>`: the one side effect. A second copy on the page leaves the first in place. */
import { SignpostChat } from './element/signpost-chat.ts';

if (globalThis.customElements && !customElements.get('signpost-chat')) customElements.define('signpost-chat', SignpostChat);
