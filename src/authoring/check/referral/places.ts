/** Where a referral goes and who may show its room: private addresses, and another origin than the page with the chat. */
import type { Problem, Remark } from '../../problem.ts';
import type { FolderCheck } from '../subject.ts';

export const referralPlaces: FolderCheck = ({ folder }) =>
  Object.entries(folder.programmes.value).flatMap(([id, { referral }]): Problem[] => {
    if (referral === undefined) return [];
    const { room = '', hosts = [] } = referral;
    const inbox = referral.inbox?.trim() ?? '';
    const at = (path: (string | number)[], remark: Remark | undefined): Problem[] =>
      remark ? [folder.programmes.problem([id, 'referral', ...path], remark)] : [];
    return [
      ...at(['inbox'], inbox === '' ? noInbox : (privateAddress(inbox) ?? itself(inbox))),
      ...(room === '' ? [] : at(['room'], privateAddress(room) ?? folderAddress(room))),
      ...hosts.flatMap((host, index) => at(['hosts', index], privateAddress(host) ?? bareOrigin(host) ?? (URL.canParse(room) ? apart(host, room) : undefined))),
    ];
  });

const noInbox: Remark = {
  message: 'The address of the inbox is not here yet, so the room of this programme stays shut.',
  advice: 'Write it here, such as https://refer.example.org. Whoever looks after the inbox knows it.',
  severity: 'warning',
};

/** What the room adds by itself, and would then stand there twice. */
const itself = (inbox: string): Remark | undefined =>
  /\/referrals\/*$/.test(inbox) ? { message: `${inbox} goes too far: “/referrals” is added when she sends.`, advice: `Write ${inbox.replace(/\/referrals\/*$/, '')}` } : undefined;

/** Only the computer itself may be spoken to in the open: nothing goes over a line there. */
const isLocal = ({ hostname }: URL): boolean => hostname === 'localhost' || hostname === '127.0.0.1' || hostname === '[::1]';

function privateAddress(address: string): Remark | undefined {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return { message: `${address} is no address.`, advice: 'It begins with https://, such as https://refer.example.org.' };
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLocal(url)))
    return { message: `${address} does not begin with https://: others on the line could change what she is shown.`, advice: 'Use an address that begins with https://.' };
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return { message: `${address} holds more than a place.`, advice: 'Take away what stands before an @, and after a ? or a #.' };
  return undefined;
}

const folderAddress = (room: string): Remark | undefined =>
  room.endsWith('/') ? undefined : { message: `${room} is no folder: the room's own files lie beside it.`, advice: `Write ${room}/` };

function bareOrigin(host: string): Remark | undefined {
  const { origin } = new URL(host);
  return host === origin ? undefined : { message: `${host} is more than the beginning of an address.`, advice: `Write ${origin}` };
}

/** On one origin, a script of the page could read every word that she types in the room. */
const apart = (host: string, room: string): Remark | undefined =>
  new URL(host).origin === new URL(room).origin
    ? { message: `The room stands on ${host} itself, where a script of the page could read what she writes.`, advice: 'Put the room on an origin of its own, such as https://refer.example.org.' }
    : undefined;
