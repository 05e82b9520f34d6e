/**
 * `npm run build:desk`: the desk as one file that is opened from a disk. Script and style stand in it, and
 * its own policy names them by their hashes: nothing else runs in it, and it can ask nothing of any network.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

const page = fileURLToPath(new URL('../../desk/page', import.meta.url));

/** The oldest browsers served, as in rollup.config.mjs. */
const target = ['chrome94', 'firefox101', 'safari16.4'];

export class CannotStandInline extends Error {
  override name = 'CannotStandInline';
  constructor(found: string) {
    super(`The desk's script holds "${found}", which would end it early inside an HTML file. Write that text in another way.`);
  }
}

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [`${page}/start.ts`],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    conditions: ['production', 'browser'],
    logLevel: 'silent',
  });
  // What the HTML parser does to a carriage return would change the hash.
  const text = outputFiles.map((file) => file.text.trim()).join('').replaceAll('\r', '\\r');
  const found = /<\/script|<!--|<script/i.exec(text)?.[0];
  if (found !== undefined) throw new CannotStandInline(found);
  return text;
}

async function style(): Promise<string> {
  const { code } = await transform(await readFile(`${page}/desk.css`, 'utf8'), { loader: 'css', minify: true, target });
  return code.trim();
}

const policyFor = (parts: { script: string; style: string }): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(parts.script)}`,
    `style-src ${hashOf(parts.style)}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

export async function deskHtml(): Promise<string> {
  const parts = { script: await script(), style: await style() };
  const filled = { ...parts, policy: policyFor(parts) };
  const frame = await readFile(`${page}/desk.html`, 'utf8');
  return frame.replace(/\{(policy|style|script)\}/g, (_whole, name: keyof typeof filled) => filled[name]);
}

/** Beside it lies its hash, in the form that `sha256sum --check` reads: so anybody can see that a copy is ours. */
export async function buildDesk(dist: string): Promise<void> {
  const html = await deskHtml();
  await mkdir(dist, { recursive: true });
  await writeFile(`${dist}/desk.html`, html);
  await writeFile(`${dist}/desk.html.sha256`, `${createHash('sha256').update(html).digest('hex')}  desk.html\n`);
}
