/** What was typed after `signpost-chat inbox`. */
import { parseArgs } from 'node:util';
import { WrongSettings } from './wrong-settings.ts';

const options = {
  port: { type: 'string' },
  host: { type: 'string' },
  data: { type: 'string' },
  origin: { type: 'string', multiple: true },
  programme: { type: 'string', multiple: true },
  programmes: { type: 'string' },
  rate: { type: 'string' },
  'retention-days': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

export interface Typed {
  folder?: string | undefined;
  port?: string | undefined;
  host?: string | undefined;
  data?: string | undefined;
  origin?: string[] | undefined;
  programme?: string[] | undefined;
  programmes?: string | undefined;
  rate?: string | undefined;
  'retention-days'?: string | undefined;
  help?: boolean | undefined;
}

/** @throws WrongSettings */
export function readTyped(args: readonly string[]): Typed {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [folder, ...more] = positionals;
    if (more.length > 0) throw new WrongSettings([`One folder of flows at a time: “${more.join(' ')}” is too much.`]);
    return { folder, ...values };
  } catch (error) {
    if (error instanceof WrongSettings) throw error;
    const [first = ''] = (error as Error).message.split('. ');
    throw new WrongSettings([`${first}.`]);
  }
}
