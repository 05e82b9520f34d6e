/** The page of a room: its configuration, its files by their hashes, and the other ways for a phone that runs no script. */
import { createHash } from 'node:crypto';
import { EXIT_URL } from '../../../flow/exit-url.ts';
import type { RoomConfig } from '../../../flow/room.ts';
import { roomWords } from '../../../words/room-words.ts';
import { metaPolicy } from './policy.ts';

export interface RoomFiles {
  'room.js': string;
  'room.css': string;
  'seal.js': string;
}

export function roomPage(config: Omit<RoomConfig, 'seal'>, files: RoomFiles): string {
  const { ways, name, lang } = config;
  const whole: RoomConfig = { ...config, seal: addressOf('seal.js', files) };
  const reach = [
    ways.phone && `<a href="tel:${quoted(ways.phone.replace(/\s/g, ''))}">${quoted(ways.phone)}</a>`,
    ways.text && `<a href="sms:${quoted(ways.text.replace(/\s/g, ''))}">${quoted(ways.text)}</a>`,
    ways.email && `<a href="mailto:${quoted(ways.email)}">${quoted(ways.email)}</a>`,
  ].filter(Boolean);
  return `<!doctype html>
<html lang="${quoted(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${quoted(metaPolicy(config))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${quoted(roomWords['page-title'])}</title>
<link rel="stylesheet" href="${addressOf('room.css', files)}" integrity="${integrityOf(files['room.css'])}">
<script type="module" src="${addressOf('room.js', files)}" integrity="${integrityOf(files['room.js'])}"></script>
<script type="application/json" id="room">${JSON.stringify(whole).replaceAll('<', '\\u003c')}</script>
</head>
<body>
<div id="place">
<header class="head"><span class="title">${quoted(name)}</span><a class="leave" href="${quoted(config.exit || EXIT_URL)}">${quoted(roomWords.leave)}</a></header>
<main class="page">
<h1>${quoted(name)}</h1>
<p>${quoted(roomWords['old-browser'])}</p>
${reach.length === 0 ? '' : `<p>${quoted(roomWords['closed-reach'])}</p>\n<ul>${reach.map((way) => `<li>${String(way)}</li>`).join('')}</ul>`}
</main>
</div>
</body>
</html>
`;
}

/** A file is fetched anew when it has changed, and never from an old cache. */
const addressOf = (name: keyof RoomFiles, files: RoomFiles): string => `${name}?${createHash('sha256').update(files[name]).digest('hex').slice(0, 12)}`;

const integrityOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

const quoted = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
