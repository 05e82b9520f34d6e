/** Every key that a room would seal to is a public key of the right kind, and the one that it says it is. */
import type { AuthoredKey } from '../../authored/programmes.ts';
import type { Problem, Remark } from '../../problem.ts';
import type { FolderCheck } from '../subject.ts';
import { isNumber, isOnCurve, thumbprintOf } from './thumbprint.ts';

export const referralKeys: FolderCheck = ({ folder }) =>
  Object.entries(folder.programmes.value).flatMap(([id, { referral }]): Problem[] => {
    if (referral === undefined) return [];
    const { keys = [] } = referral;
    if (keys.length === 0)
      return [folder.programmes.problem([id, 'referral'], { message: 'The room of this programme has no key, so it stays shut.', advice: 'Make a key at the desk, and paste its public half under “keys”.', severity: 'warning' }, 'name')];
    return keys.flatMap((key, index) => {
      const wrong = wrongWith(key, keys.slice(0, index));
      return wrong ? [folder.programmes.problem([id, 'referral', 'keys', index, wrong.part], wrong.remark)] : [];
    });
  });

interface Wrong {
  part: keyof AuthoredKey;
  remark: Remark;
}

function wrongWith(key: AuthoredKey, before: readonly AuthoredKey[]): Wrong | undefined {
  if (key.d !== undefined)
    return {
      part: 'd',
      remark: {
        message: 'This is a private key. Whoever has it can read every referral that was sealed to it.',
        advice: 'It has been seen, so it is of no use any more. Make a new key at the desk, paste only its public half, and delete this one everywhere.',
      },
    };
  if (key.kty !== 'EC') return { part: 'kty', remark: { message: `The key is of the kind “${key.kty}”, and “EC” is needed.`, advice: 'Make a key at the desk, and paste its public half as it stands there.' } };
  if (key.crv !== 'P-256') return { part: 'crv', remark: { message: `The key lies on the curve “${key.crv}”, and “P-256” is needed.`, advice: 'Make a key at the desk, and paste its public half as it stands there.' } };
  const odd = (['x', 'y'] as const).find((part) => !isNumber(key[part]));
  if (odd !== undefined) return { part: odd, remark: { message: `“${odd}” of this key is not whole: it has 43 letters, numbers, - or _, and nothing else.`, advice: 'Copy the whole key from the desk again.' } };
  if (!isOnCurve(key)) return { part: 'x', remark: { message: 'This key is damaged: its two halves do not belong together.', advice: 'Copy the whole key from the desk again.' } };
  const found = thumbprintOf(key);
  if (found !== key.kid) return { part: 'kid', remark: { message: `The thumbprint of this key is ${found}, and not ${key.kid}.`, advice: 'Compare it with the desk. If they differ, somebody has changed the key: paste it from the desk again.' } };
  if (before.some(({ kid }) => kid === key.kid)) return { part: 'kid', remark: { message: 'This key stands here twice.', advice: 'Take one of the two away.' } };
  return undefined;
}
