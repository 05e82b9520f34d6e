/**
 * What a script of the host page can try, one attack each. An attack is text that runs in the host page, before the chat
 * or after the room has opened. Whatever it learns it gives to `loot(…)`. `reads` says where it succeeds on one origin.
 */
export interface Attack {
  name: string;
  /** Runs before every other script of the host. */
  before?: string;
  /** A service worker of the host, and the frame waits for it. */
  worker?: string;
  /** Runs on the host once the room is open, before she types. */
  during?: string;
  /** Runs on the host when she has typed everything. */
  after?: string;
  /** On a room that stands on the host's own origin, this attack gets her words: shown there, and stopped by the other origin. */
  reads: boolean;
}

/** The frame as the host finds it, wherever it stands. In the chat's closed root it finds none, so tests hand it over. */
const FRAME = 'const frame = window.givenFrame;';
/** Whatever can be read of a window: tried, and what is refused tells nothing. */
const inside = (code: string): string => `${FRAME} try { const inner = frame.contentWindow; ${code} } catch (refused) { loot(String(refused.message)); }`;

export const attacks: Attack[] = [
  { name: 'key listeners on window and document', before: `for (const on of [window, document]) for (const type of ['keydown', 'keypress', 'keyup']) on.addEventListener(type, ({ key }) => loot(key), true);`, reads: false },
  { name: 'input listeners on window and document', before: `for (const on of [window, document]) for (const type of ['beforeinput', 'input', 'change', 'compositionend']) on.addEventListener(type, (event) => loot(event.data, event.target?.value), true);`, reads: false },
  { name: 'key and input listeners put inside the frame', during: inside(`for (const type of ['keydown', 'input']) inner.document.addEventListener(type, (event) => loot(event.key, event.target.value), true);`), reads: true },
  { name: 'reading the fields of the frame', after: inside(`for (const field of inner.document.querySelectorAll('input, textarea')) loot(field.value);`), reads: true },
  { name: 'reading the text of the frame', after: inside(`loot(inner.document.body.innerText, inner.document.documentElement.outerHTML); for (const field of inner.document.querySelectorAll('input')) loot(field.value);`), reads: true },
  { name: 'polling the frame at every frame painted', during: `${FRAME} const look = () => { try { for (const field of frame.contentDocument.querySelectorAll('input')) loot(field.value); } catch { loot('refused'); } requestAnimationFrame(look); }; look();`, reads: true },
  { name: 'patched prototypes: the value of every input', before: `const value = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value'); Object.defineProperty(HTMLInputElement.prototype, 'value', { ...value, get() { const read = value.get.call(this); loot(read); return read; }, set(given) { loot(given); value.set.call(this, given); } });`, reads: false },
  { name: 'patched prototypes inside the frame: FormData', during: inside(`const Form = inner.FormData; inner.FormData = function (...given) { const form = new Form(...given); for (const [, value] of form) loot(value); return form; };`), reads: true },
  { name: 'patched fetch, XMLHttpRequest and sendBeacon', before: `const { fetch: real } = window; window.fetch = (...given) => { loot(JSON.stringify(given)); return real(...given); }; const send = XMLHttpRequest.prototype.send; XMLHttpRequest.prototype.send = function (body) { loot(body); return send.call(this, body); }; navigator.sendBeacon = (...given) => { loot(JSON.stringify(given)); return true; };`, reads: false },
  { name: 'patched JSON.stringify and TextEncoder', before: `const { stringify } = JSON; JSON.stringify = (...given) => { const text = stringify(...given); loot(text); return text; }; const encode = TextEncoder.prototype.encode; TextEncoder.prototype.encode = function (text) { loot(text); return encode.call(this, text); };`, reads: false },
  { name: 'patched JSON.stringify inside the frame', during: inside(`const { stringify } = inner.JSON; inner.JSON.stringify = (...given) => { const text = stringify(...given); loot(text); return text; };`), reads: true },
  { name: 'MutationObserver over the whole page', before: `new MutationObserver((changes) => { for (const { target, addedNodes } of changes) { loot(target.textContent); for (const node of addedNodes) loot(node.textContent); } }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });`, reads: false },
  { name: 'MutationObserver inside the frame', during: inside(`new inner.MutationObserver(() => { loot(inner.document.body.innerText); for (const field of inner.document.querySelectorAll('input')) loot(field.value); }).observe(inner.document, { subtree: true, childList: true, attributes: true });`), reads: true },
  { name: 'attachShadow patched to open every root', before: `const attach = Element.prototype.attachShadow; Element.prototype.attachShadow = function (init) { const root = attach.call(this, { ...init, mode: 'open' }); (window.roots ??= []).push(root); return root; };`, after: `for (const root of window.roots ?? []) for (const frame of root.querySelectorAll('iframe')) { loot(frame.outerHTML, frame.name); try { for (const field of frame.contentDocument.querySelectorAll('input')) loot(field.value); } catch (refused) { loot(refused.message); } }`, reads: true },
  { name: 'DOM clobbering of the names that the room uses', before: `document.addEventListener('DOMContentLoaded', () => { for (const id of ['place', 'room', 'form', 'name', 'parent', 'crypto', 'fetch']) { const box = document.createElement('form'); box.id = id; box.setAttribute('name', id); document.body.append(box); } });`, after: `loot(String(window.place), String(window.room), document.querySelector('#name')?.textContent);`, reads: false },
  { name: 'key swap: another key in the frame’s configuration', during: inside(`const block = inner.document.querySelector('#room'); const room = JSON.parse(block.textContent); loot(block.textContent); room.keys = [window.strangerKey]; block.textContent = JSON.stringify(room);`), after: inside(`for (const field of inner.document.querySelectorAll('input')) loot(field.value);`), reads: true },
  { name: 'key swap by message', during: `${FRAME} frame.contentWindow.postMessage({ signpost: 'open', keys: [window.strangerKey] }, '*'); frame.contentWindow.postMessage({ signpost: 'key', key: window.strangerKey }, '*');`, reads: false },
  { name: 'message spoofing: a second chat asks for everything', during: `${FRAME} const { port1, port2 } = new MessageChannel(); port1.onmessage = ({ data }) => loot(JSON.stringify(data)); for (const said of ['open', 'answers', 'read', 'export', 'debug']) frame.contentWindow.postMessage({ signpost: said, area: '' }, '*', said === 'open' ? [port2] : []);`, reads: false },
  { name: 'listening to every message of the page', before: `window.addEventListener('message', ({ data, origin }) => loot(JSON.stringify(data), origin), true);`, reads: false },
  { name: 'patched MessagePort and MessageChannel', before: `const Channel = MessageChannel; window.MessageChannel = function () { const channel = new Channel(); channel.port1.addEventListener('message', ({ data }) => loot(JSON.stringify(data))); return channel; }; const post = MessagePort.prototype.postMessage; MessagePort.prototype.postMessage = function (...given) { loot(JSON.stringify(given)); return post.apply(this, given); };`, reads: false },
  { name: 'clickjacking: an unseen box over the form', during: `const box = document.createElement('input'); box.style.cssText = 'position:fixed;inset:0;opacity:0;z-index:2147483647;pointer-events:none'; document.body.append(box); box.addEventListener('input', () => loot(box.value));`, after: `loot([...document.querySelectorAll('input')].map(({ value }) => value).join());`, reads: false },
  { name: 'stealing the focus between two letters', during: `const box = document.createElement('input'); box.style.cssText = 'position:fixed;top:0;left:0;opacity:0'; document.body.append(box); box.addEventListener('input', () => { loot('(typed into another box)'); }); window.addEventListener('blur', () => loot('blur'));`, reads: false },
  { name: 'the room’s page copied into srcdoc', during: `${FRAME} fetch(frame.src, { credentials: 'omit' }).then((answer) => answer.text()).then((text) => { loot(text.slice(0, 200)); const copy = document.createElement('iframe'); copy.style.cssText = 'position:fixed;right:0;bottom:0;width:9px;height:9px'; copy.srcdoc = text; document.body.append(copy); }).catch((refused) => loot(refused.message));`, after: inside(`for (const field of inner.document.querySelectorAll('input')) loot(field.value);`), reads: true },
  { name: 'opener and named windows', after: `${FRAME} const named = window.open('', 'signpost-room'); try { for (const field of named.document.querySelectorAll('input')) loot(field.value); } catch (refused) { loot(refused.message); } try { loot(named.opener?.location.href, frames['signpost-room']?.location.href); } catch (refused) { loot(refused.message); }`, reads: true },
  { name: 'a base tag that sends relative addresses elsewhere', before: `const base = document.createElement('base'); base.href = location.origin + '/stolen/'; document.documentElement.append(base);`, reads: false },
  { name: 'CSS exfiltration by attribute and font', before: `const style = document.createElement('style'); style.textContent = 'input[value^="a"]{background:url(/stolen?a)} * { background-image: url(/stolen?any) } @font-face { font-family: leak; src: url(/stolen?font); unicode-range: U+0041-007A } iframe { font-family: leak }'; document.head.append(style);`, reads: false },
  { name: 'CSS exfiltration inside the frame', during: inside(`const sheet = new inner.CSSStyleSheet(); sheet.replaceSync('input { color: red }'); inner.document.adoptedStyleSheets = [sheet]; setInterval(() => { for (const field of inner.document.querySelectorAll('input')) loot(field.value); }, 50);`), reads: true },
  { name: 'autofill: fields of the same names beside the frame', during: `const form = document.createElement('form'); form.innerHTML = '<input name="name" autocomplete="name"><input name="phone" autocomplete="tel"><input name="area" autocomplete="address-level2">'; document.body.append(form); form.addEventListener('input', ({ target }) => loot(target.value)); window.autofill = form;`, after: `loot([...window.autofill.elements].map(({ value }) => value).join());`, reads: false },
  { name: 'clipboard: copy, cut and paste events', before: `for (const type of ['copy', 'cut', 'paste']) document.addEventListener(type, (event) => loot(event.clipboardData?.getData('text'), String(getSelection())), true);`, after: `loot(String(getSelection()));`, reads: false },
  { name: 'selection and drag across the page', before: `for (const type of ['selectionchange', 'dragstart', 'dragover', 'drop']) document.addEventListener(type, (event) => loot(String(getSelection()), event.dataTransfer?.getData('text')), true);`, after: `getSelection().selectAllChildren(document.body); loot(String(getSelection()));`, reads: false },
  { name: 'history, title, address and referrer', after: `${FRAME} loot(document.title, location.href, history.length, JSON.stringify(history.state), document.referrer); try { loot(frame.contentWindow.location.href, frame.contentWindow.history.length); } catch (refused) { loot(refused.message); }`, reads: false },
  { name: 'performance entries and console', before: `for (const name of ['log', 'warn', 'error', 'info', 'debug']) console[name] = (...given) => loot(given.join(' '));`, after: `loot(JSON.stringify(performance.getEntries().map(({ name }) => name)));`, reads: false },
  { name: 'storage, cookies, caches and databases', after: `loot(document.cookie, JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })); caches?.keys().then((names) => loot(names.join())); indexedDB.databases?.().then((all) => loot(JSON.stringify(all)));`, reads: false },
  {
    name: 'a service worker that answers for the room',
    worker: `addEventListener('install', () => skipWaiting()); addEventListener('activate', (event) => event.waitUntil(clients.claim()));
      const spy = '<script>addEventListener("input", ({ target }) => parent.loot(target.value), true)</scr' + 'ipt>';
      addEventListener('fetch', (event) => { if (event.request.mode === 'navigate') event.respondWith(fetch(event.request.url).then((answer) => answer.text()).then((text) =>
        new Response(text.replace(/<meta http-equiv[^>]*>/, '').replace('</head>', spy + '</head>'), { headers: { 'Content-Type': 'text/html' } }))); });`,
    reads: true,
  },
  { name: 'setting document.domain to come nearer', before: `try { document.domain = document.domain; } catch (refused) { loot(refused.message); }`, after: inside(`for (const field of inner.document.querySelectorAll('input')) loot(field.value);`), reads: false },
];

/**
 * Attacks that one host page tries all at once, each under its own name: a page that tries six is worse than one that
 * tries one, and takes a sixth of the time. A service worker answers for the whole page, so it comes alone.
 */
export interface Attacker {
  name: string;
  attacks: readonly Attack[];
}

const AT_ONCE = 6;

export function attackers(): Attacker[] {
  const ofPage = attacks.filter(({ worker }) => worker === undefined);
  const pages = Math.ceil(ofPage.length / AT_ONCE);
  const groups = Array.from({ length: pages }, (_, page) => ofPage.filter((_attack, index) => index % pages === page));
  const alone = attacks.filter(({ worker }) => worker !== undefined).map((attack) => [attack]);
  return [...groups, ...alone].map((group) => ({ name: group.map(({ name }) => name).join(', and '), attacks: group }));
}
