/** What the inbox is told, by options and by the environment. An option wins. Secrets come by the environment only. */
import type { Place } from '../database/open-database.ts';
import type { Named } from '../mail/smtp.ts';
import type { Settings } from '../start-inbox.ts';
import { readMail } from './read-mail.ts';
import { readTokens } from './read-tokens.ts';
import type { Typed } from './typed.ts';
import { WrongSettings } from './wrong-settings.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The programmes an author's folder or file holds, or what is wrong with it. */
export type ReadProgrammes = (folder: string, file: string | undefined) => Named[] | string;

/** @throws WrongSettings with everything that is wrong. */
export function readSettings(typed: Typed, env: Environment, readProgrammes: ReadProgrammes): Settings {
  const wrong: string[] = [];
  const number = (name: string, text: string | undefined, usual: number, least: number, most: number): number => {
    const value = text === undefined || text === '' ? usual : Number(text);
    if (!Number.isInteger(value) || value < least || value > most) wrong.push(`“${text ?? ''}” is no ${name}. It is a whole number from ${least} to ${most}, for example ${usual}.`);
    return value;
  };
  const programmes = programmesOf(typed, env, readProgrammes, wrong);
  const mail = readMail(env, programmes, wrong);
  const settings = {
    host: typed.host ?? env.INBOX_HOST ?? '127.0.0.1',
    port: number('port', typed.port ?? env.PORT, 8090, 0, 65_535),
    place: placeOf(typed, env, wrong),
    programmes,
    origins: originsOf(typed, env, wrong),
    tokens: readTokens(env, programmes, wrong),
    rate: number('rate of referrals a minute', typed.rate ?? env.INBOX_RATE, 60, 1, 1_000_000),
    retentionDays: number('number of days', typed['retention-days'] ?? env.INBOX_RETENTION_DAYS, 30, 1, 3650),
    ...(mail && { mail }),
  };
  if (wrong.length > 0) throw new WrongSettings(wrong);
  return settings;
}

const listed = (text: string | undefined): string[] | undefined => (text === undefined || text === '' ? undefined : text.split(',').map((each) => each.trim()));

function programmesOf(typed: Typed, env: Environment, readProgrammes: ReadProgrammes, wrong: string[]): Named[] {
  const named = typed.programme ?? (typed.programmes === undefined && typed.folder === undefined ? listed(env.INBOX_PROGRAMMES) : undefined);
  if (named !== undefined) {
    for (const each of named) if (!/^[a-z0-9][a-z0-9-]*(?:=.+)?$/.test(each)) wrong.push(`“${each}” names no programme. Write its name in programmes.yaml, as in --programme our-centre or --programme "our-centre=Our Centre".`);
    return named.map((each) => {
      const [id = '', ...name] = each.split('=');
      return { id, name: name.length === 0 ? id : name.join('=') };
    });
  }
  const found = readProgrammes(typed.folder ?? 'flows', typed.programmes);
  if (typeof found !== 'string' && found.length > 0) return found;
  wrong.push(typeof found === 'string' ? found : 'There is no programme in programmes.yaml, so the inbox would take nothing. Add one, or name one: --programme <name>');
  return [];
}

function placeOf(typed: Typed, env: Environment, wrong: string[]): Place {
  const { DATABASE_URL: url = '' } = env;
  if (url === '') return { folder: typed.data ?? env.INBOX_DATA ?? 'inbox-data' };
  if (typed.data !== undefined) wrong.push('Either --data (a folder) or DATABASE_URL (a PostgreSQL server), not both.');
  if (!/^postgres(?:ql)?:\/\//.test(url)) wrong.push('DATABASE_URL is not understood. It looks like postgres://name:password@host:5432/database');
  return { url };
}

function originsOf(typed: Typed, env: Environment, wrong: string[]): string[] {
  const origins = typed.origin ?? listed(env.INBOX_ORIGINS) ?? [];
  for (const origin of origins) {
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (url?.origin !== origin || !/^https?:$/.test(url.protocol)) wrong.push(`“${origin}” is no origin. Write it as https://refer.example.org, without a path and without a slash at the end.`);
  }
  return origins;
}
