/**
 * The tokens by which each team reads its own referrals, and no other team's. Several for one
 * programme hold side by side, so that a new one can be handed out before the old one goes.
 */
import type { Tokens } from '../http/staff-only.ts';
import type { Named } from '../mail/smtp.ts';
import type { Environment } from './read-settings.ts';
import { variableFor } from './variable-for.ts';

/** As many letters as a token made of 128 random bits has. */
const SHORTEST = 32;
const MAKE = 'Make one: openssl rand -hex 32';

const listed = (text: string | undefined): string[] => (text ?? '').split(',').map((each) => each.trim()).filter(Boolean);

export function readTokens(env: Environment, programmes: readonly Named[], wrong: string[]): Tokens {
  const own = new Map(programmes.map(({ id }) => [id, variableFor('INBOX_TOKEN', id)]));
  const names = [...own.values()];
  const forAll = listed(env.INBOX_TOKEN);
  wrong.push(...mixedUp(env, names), ...['INBOX_TOKEN', ...new Set(names)].flatMap((name) => listed(env[name]).flatMap((token) => wrongWith(name, token))));
  // With one team there is nobody to keep apart; with several, one token would open everything to each.
  if (forAll.length > 0 && names.length > 1) wrong.push(`With INBOX_TOKEN each team could read the referrals of the others. Set one for each programme in its place: ${names.join(', ')}. ${MAKE}`);
  return Object.fromEntries([...own].map(([id, name]) => {
    const tokens = [...forAll, ...listed(env[name])];
    if (tokens.length === 0) wrong.push(`${names.length === 1 ? 'INBOX_TOKEN' : name} is not set. The team of “${id}” reads its referrals with it. ${MAKE}`);
    return [id, tokens];
  }));
}

/** A token that the wrong team would have, or no team at all. */
function mixedUp(env: Environment, names: readonly string[]): string[] {
  const twice = names.filter((name, at) => names.indexOf(name) < at);
  const nobodys = names.length === 0 ? [] : Object.keys(env).filter((name) => name.startsWith('INBOX_TOKEN_') && env[name] !== '' && !names.includes(name));
  return [
    ...twice.map((name) => `${name} would be for two programmes, and their teams could not be kept apart. Give one of them another name in programmes.yaml.`),
    ...nobodys.map((name) => `${name} is for no programme here. It would be one of these: ${names.join(', ')}.`),
  ];
}

function wrongWith(name: string, token: string): string[] {
  if (!/^[\w.~+/=-]+$/.test(token)) return [`${name} holds a sign that cannot travel in a header. ${MAKE}`];
  if (token.length < SHORTEST) return [`${name} has a token of ${token.length} letters, and one of fewer than ${SHORTEST} can be guessed. ${MAKE}`];
  return [];
}
