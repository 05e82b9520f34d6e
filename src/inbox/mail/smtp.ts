/** A letter to the team: the sealed file, and nothing else in it. */
import { createTransport } from 'nodemailer';
import type { Letter } from './letters.ts';

export interface Smtp {
  host: string;
  port: number;
  /** TLS from the first byte; else the line is made safe before anything is said on it. */
  secure: boolean;
  requireTLS: boolean;
  auth?: { user: string; pass: string };
}

export interface Mail {
  smtp: Smtp;
  from: string;
  /** To whom, for each programme. */
  to: Readonly<Record<string, readonly string[]>>;
}

export interface Named {
  id: string;
  name: string;
}

/** Who does not answer in this time is tried again later. */
const CONNECT_MS = 20_000;
const SILENT_MS = 60_000;

export interface Mailer {
  send: (letter: Letter) => Promise<void>;
  close: () => void;
}

export class NobodyToTell extends Error {
  override readonly name = 'NobodyToTell';
}

export function makeMailer({ smtp, from, to }: Mail, programmes: readonly Named[]): Mailer {
  const transport = createTransport({
    ...smtp,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, programme, sealed, reference }) => {
      const team = to[programme];
      if (team === undefined) throw new NobodyToTell(`No address is set for the programme ${programme}.`);
      const name = programmes.find((each) => each.id === programme)?.name ?? programme;
      await transport.sendMail({
        from,
        to: [...team],
        subject: `A new referral for ${name}: ${reference}`,
        // The same at each try: a mail program that gets it twice can tell.
        messageId: `<${id}@signpost-inbox>`,
        xMailer: false,
        attachments: [
          {
            filename: `referral-${reference}.json`,
            contentType: 'application/json',
            content: JSON.stringify({ id, programme, sealed: JSON.parse(sealed) as unknown }),
          },
        ],
      });
    },
    close: () => { transport.close(); },
  };
}
