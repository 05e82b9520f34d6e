/**
 * What a host page loads:
 *
 *   dist/signpost-chat.js               the loader, an ES module
 *   dist/signpost-chat-panel-<hash>.js  everything else, one file, fetched when she opens the chat
 *   dist/signpost-chat.iife.js          both in one classic script
 *   dist/integrity.json                 SRI hashes of the three
 *
 * The loader and the panel are built apart, so the panel never imports the loader back. A site that
 * loads `signpost-chat.js?ver=6.4`, as WordPress does, would get a second copy of it that way.
 * A module that both use is in both files, so it must hold no state of its own.
 */
import { createHash } from 'node:crypto';
import { readFile, rm, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';

const source = fileURLToPath(new URL('src', import.meta.url));
const dist = fileURLToPath(new URL('dist', import.meta.url));
const loader = `${source}/define.ts`;
const panel = `${source}/element/panel/open-panel.ts`;

/** The oldest browsers served: those with style sheets made by script, which the chat cannot do without. */
const target = ['chrome94', 'firefox101', 'safari16.4'];

/** Style sheets are template texts in `*-styles.ts`; their white space is not worth sending. */
const smallStyles = {
  name: 'small-styles',
  async transform(code, id) {
    if (!id.endsWith('-styles.ts')) return null;
    const [whole, css] = code.match(/(?<== )`([^`]*)`/) ?? [];
    if (css === undefined) return null;
    const { code: smaller } = await transform(css, { loader: 'css', minify: true, target });
    return { code: code.replace(whole, () => JSON.stringify(smaller.trim())), map: null };
  },
};

const plugins = [
  smallStyles,
  nodeResolve({ extensions: ['.ts', '.js'], exportConditions: ['production', 'browser'], browser: true }),
  esbuild({ target, sourceMap: true, tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url)) }),
];
const small = terser({ ecma: 2022, module: true, compress: { passes: 5, unsafe_arrows: true }, format: { comments: false } });

const built = new Set();
const rememberFiles = {
  name: 'remember-files',
  writeBundle(_options, bundle) {
    for (const name of Object.keys(bundle)) built.add(name);
  },
};

let panelFile;
const rememberPanel = {
  name: 'remember-panel',
  generateBundle(_options, bundle) {
    panelFile = Object.values(bundle).find((chunk) => chunk.facadeModuleId === panel).fileName;
  },
};

/** The loader's one lazy import becomes the built panel; another one would be a second round trip. */
const pointToPanel = {
  name: 'point-to-panel',
  async resolveDynamicImport(specifier, importer) {
    const resolved = typeof specifier === 'string' ? await this.resolve(specifier, importer) : null;
    if (resolved?.id === panel) return { id: `./${panelFile}`, external: true };
    this.error(`${importer} imports ${specifier} lazily. The loader may only import ${panel} so; move the import there.`);
  },
};

/** At the end only, so that a page that is open while we build never finds nothing. */
const removeOldFiles = {
  name: 'remove-old-files',
  async closeBundle() {
    const old = (await readdir(dist)).filter((name) => name.startsWith('signpost-chat') && !built.has(name));
    await Promise.all(old.map((name) => rm(`${dist}/${name}`)));
  },
};

const writeIntegrity = {
  name: 'write-integrity',
  async closeBundle() {
    const entries = [...built].filter((name) => name.endsWith('.js')).sort().map(async (name) => {
      const hash = createHash('sha384').update(await readFile(`${dist}/${name}`)).digest('base64');
      return [name, `sha384-${hash}`];
    });
    const integrity = Object.fromEntries(await Promise.all(entries));
    await writeFile(`${dist}/integrity.json`, `${JSON.stringify(integrity, null, 2)}\n`);
  },
};

const files = { dir: dist, format: 'es', sourcemap: true };

export default [
  {
    input: { 'signpost-chat-panel': panel },
    plugins: [...plugins, small, rememberPanel, rememberFiles],
    output: { ...files, entryFileNames: '[name]-[hash:6].js', chunkFileNames: 'signpost-chat-[name]-[hash].js' },
  },
  {
    input: { 'signpost-chat': loader },
    plugins: [...plugins, pointToPanel, small, rememberFiles],
    // Its map lies beside it; the line that names it would cost every visitor.
    output: { ...files, sourcemap: 'hidden', entryFileNames: '[name].js' },
  },
  {
    input: { 'signpost-chat.iife': loader },
    plugins: [...plugins, small, rememberFiles, removeOldFiles, writeIntegrity],
    output: { ...files, format: 'iife', entryFileNames: '[name].js', inlineDynamicImports: true },
  },
];
