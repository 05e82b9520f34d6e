/** To which mail server letters go, and that nothing goes to one that cannot be trusted. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, test } from 'node:test';
import type { Letter } from '../../src/inbox/mail/letters.ts';
import { makeMailer, type Mail, type Smtp } from '../../src/inbox/mail/smtp.ts';
import { readMail } from '../../src/inbox/settings/read-mail.ts';
import { PostBox } from './support/post-box.ts';

const programmes = [{ id: 'centre', name: 'Our Centre' }];
const from = { MAIL_FROM: 'inbox@example.org', MAIL_TO: 'team@example.org' };

function mailFrom(env: Record<string, string>): Mail {
  const wrong: string[] = [];
  const mail = readMail({ ...from, ...env }, programmes, wrong);
  assert.deepEqual(wrong, []);
  assert.ok(mail);
  return mail;
}

const smtpOf = (url: string): Smtp => mailFrom({ SMTP_URL: url }).smtp;
const letter = (): Letter => ({ id: randomUUID(), programme: 'centre', sealed: '{}', reference: 'ABC', tries: 0 });

async function send(mail: Mail): Promise<void> {
  const mailer = makeMailer(mail, programmes);
  await mailer.send(letter()).finally(() => { mailer.close(); });
}

test('the address of the server says how it is spoken to: never in the open, but on this machine', () => {
  assert.deepEqual(smtpOf('smtp://mail.example.org'), { host: 'mail.example.org', port: 587, secure: false, requireTLS: true });
  assert.deepEqual(smtpOf('smtps://mail.example.org'), { host: 'mail.example.org', port: 465, secure: true, requireTLS: false });
  for (const here of ['localhost', '127.0.0.1', '[::1]']) assert.equal(smtpOf(`smtp://${here}:25`).requireTLS, false, here);
  for (const elsewhere of ['10.0.0.1', 'localhost.example.org', '128.0.0.1']) assert.equal(smtpOf(`smtp://${elsewhere}:25`).requireTLS, true, elsewhere);
});

test('a programme’s own address comes before the one for all', () => {
  assert.deepEqual(mailFrom({ SMTP_URL: 'smtp://localhost', MAIL_TO_CENTRE: 'a@example.org, b@example.org' }).to, { centre: ['a@example.org', 'b@example.org'] });
});

test('it shows its name and password, with signs that an address cannot hold', async () => {
  const shown: unknown[] = [];
  const box = await new PostBox({ authOptional: false, allowInsecureAuth: true, onAuth: ({ username, password }, _session, done) => { shown.push([username, password]); done(null, { user: 'inbox' }); } }).open();
  after(() => box.close());
  await send(mailFrom({ SMTP_URL: `smtp://in%40box:p%2Fss%23@127.0.0.1:${box.port}` }));
  assert.deepEqual(shown, [['in@box', 'p/ss#']]);
  assert.equal(box.arrived.length, 1);
});

test('a server that speaks in the open only, and one whose certificate nobody signed, get no letter', async () => {
  const open = await new PostBox().open();
  const unsigned = await new PostBox({ disabledCommands: [] }).open();
  after(async () => { await open.close(); await unsigned.close(); });
  for (const { port } of [open, unsigned]) {
    const mail = mailFrom({ SMTP_URL: `smtp://127.0.0.1:${port}` });
    await assert.rejects(send({ ...mail, smtp: { ...mail.smtp, requireTLS: true } }));
  }
  assert.deepEqual([...open.arrived, ...unsigned.arrived], []);
});
