/** The public key as it is pasted under a programme in `programmes.yaml`. */
import type { PublicKey } from './key-pair.ts';

/** A number may begin with a dash, which YAML would take for a list: so they stand in quotes. */
export const keyYaml = ({ kty, crv, x, y, kid }: PublicKey, inbox: string): string => `  referral:
    inbox: ${inbox}
    keys:
      - kty: ${kty}
        crv: ${crv}
        x: "${x}"
        y: "${y}"
        kid: "${kid}"
`;
