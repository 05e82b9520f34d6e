/** Public exports. Importing this defines nothing; `signpost-chat/define` does. */
export { SignpostChat } from './element/signpost-chat.ts';
