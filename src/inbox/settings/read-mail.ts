/** Where letters go, and through which server. Undefined: no e-mail is wanted. */
import { BlockList, isIP } from 'node:net';
import type { Mail, Named, Smtp } from '../mail/smtp.ts';
import type { Environment } from './read-settings.ts';
import { variableFor } from './variable-for.ts';

const here = new BlockList();
here.addSubnet('127.0.0.0', 8);
here.addAddress('::1', 'ipv6');

const isHere = (host: string): boolean => host === 'localhost' || (isIP(host) !== 0 && here.check(host, isIP(host) === 6 ? 'ipv6' : 'ipv4'));

const nameFor = (programme: string): string => variableFor('MAIL_TO', programme);

const addresses = (text: string | undefined): string[] => (text ?? '').split(',').map((each) => each.trim()).filter(Boolean);
const isAddress = (text: string): boolean => /^[^\s@,<>]+@[^\s@,<>]+$/.test(text);

export function readMail(env: Environment, programmes: readonly Named[], wrong: string[]): Mail | undefined {
  const { SMTP_URL: url, MAIL_FROM: from } = env;
  if (url === undefined || url === '') {
    const alone = Object.keys(env).find((name) => /^MAIL_(?:FROM|TO)/.test(name) && env[name] !== '');
    if (alone !== undefined) wrong.push(`${alone} is set and SMTP_URL is not, so no letter could go out. Set SMTP_URL, for example: smtp://name:password@mail.example.org:587`);
    return undefined;
  }
  const smtp = readSmtp(url);
  if (smtp === undefined) wrong.push('SMTP_URL is not understood. It looks like smtp://name:password@mail.example.org:587 or smtps://…:465. Signs such as @ or / in a password are written %40 and %2F.');
  if (from === undefined || !isAddress(from)) wrong.push('Set MAIL_FROM to the address letters come from, for example: MAIL_FROM=inbox@example.org');
  const to = Object.fromEntries(programmes.map(({ id }) => [id, addresses(env[nameFor(id)] ?? env.MAIL_TO)]));
  for (const [id, team] of Object.entries(to)) {
    if (team.length === 0) wrong.push(`Nobody is told of referrals for “${id}”. Set ${nameFor(id)} (or MAIL_TO for all) to the team's address.`);
    for (const address of team) if (!isAddress(address)) wrong.push(`“${address}” is no e-mail address. Look at ${nameFor(id)} and MAIL_TO; several are parted by commas.`);
  }
  return smtp && from !== undefined ? { smtp, from, to } : undefined;
}

function readSmtp(text: string): Smtp | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, hostname, port, username, password } = new URL(text);
  if ((protocol !== 'smtp:' && protocol !== 'smtps:') || hostname === '') return undefined;
  const secure = protocol === 'smtps:';
  const host = hostname.replace(/^\[(.*)\]$/, '$1');
  return {
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    // What is sealed stays sealed; the subject and the team's password travel safely too.
    requireTLS: !secure && !isHere(host),
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
  };
}
