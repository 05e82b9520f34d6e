/**
 * The layers of DESIGN.md, section 5, and what each may import. A layer imports from those named
 * for it and from itself; a package stands with the layers that may use it.
 */
import { posix } from 'node:path';
import ts from 'typescript';
import { importsOf, nodesOf, placeOf, type Source } from './read-sources.ts';

/** From the lowest up: each may import every one before it. */
const chat = ['flow', 'directory', 'understanding', 'conversation', 'words', 'messages', 'questions', 'element'];
const below = (layer: string): string[] => chat.slice(0, chat.indexOf(layer));

/** The surfaces beside the chat, and what they may import. */
const beside: Record<string, string[]> = {
  referral: ['flow', 'words'],
  desk: ['flow', 'words', 'referral'],
  // The command that starts the inbox is one of authoring's.
  authoring: [...below('element'), 'inbox'],
  inbox: ['referral'],
  // `src/index.ts` and `src/define.ts`: what a host imports.
  entry: ['flow', 'element', 'entry'],
};

/** Of a layer it may import, these files only: the inbox is Node, and the room is not. */
const onlyThese: Record<string, string[]> = {
  inbox: ['src/referral/reference.ts'],
};

/** Of a layer it may not import, these files all the same: they import nothing that it may not. Leaving is one thing wherever she is. */
const alsoThese: Record<string, string[]> = {
  referral: ['src/element/leave.ts', 'src/element/three-shifts.ts'],
};

const mayImport: Record<string, string[]> = {
  ...Object.fromEntries(chat.map((layer) => [layer, below(layer)])),
  ...beside,
};

/** Package → the layers that may import it. */
const packages: Record<string, string[]> = {
  lit: ['messages', 'questions', 'element', 'referral', 'desk'],
  xstate: ['conversation', 'element', 'referral', 'desk'],
  jose: ['referral', 'desk'],
  '@noble/curves': ['desk'],
  '@zxcvbn-ts/core': ['desk'],
  '@zxcvbn-ts/language-common': ['desk'],
  '@zxcvbn-ts/language-en': ['desk'],
  i18next: ['words'],
  dompurify: ['words'],
  yaml: ['authoring'],
  marked: ['authoring'],
  'libphonenumber-js': ['authoring', 'inbox', 'referral'],
  chokidar: ['authoring'],
  esbuild: ['authoring'],
  elkjs: ['authoring'],
  fastify: ['inbox'],
  '@fastify/cors': ['inbox'],
  '@fastify/rate-limit': ['inbox'],
  ajv: ['inbox'],
  '@electric-sql/pglite': ['inbox'],
  pg: ['inbox'],
  umzug: ['inbox'],
  nodemailer: ['inbox'],
  pino: ['inbox'],
};

/** Layers for Node; nothing in the browser imports them. */
const inNode = ['authoring', 'inbox'];

/** Layers that know no DOM: they run in Node, for journeys and checks, as they run in her browser. */
const withoutDom = ['flow', 'directory', 'understanding', 'conversation'];
const dom = /^(?:document|window|navigator|location|history|customElements|localStorage|[A-Z]\w*Element|Element|ShadowRoot)$/;

const shapeless = ['utils', 'util', 'helpers', 'types', 'common', 'shared', 'lib', 'misc'];

export const layerOf = (path: string): string => {
  const [, layer = '', ...rest] = path.split('/');
  return rest.length === 0 ? 'entry' : layer;
};

function importProblem(from: string, layer: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(from), specifier);
    if (!target.startsWith('src/')) return `imports ${target}, which lies outside src`;
    const other = layerOf(target);
    if (other === layer || alsoThese[layer]?.includes(target)) return undefined;
    if (mayImport[layer]?.includes(other)) {
      const these = onlyThese[layer];
      return these === undefined || these.includes(target) ? undefined : `imports ${target}: of other layers ${layer} may import only ${these.join(', ')}`;
    }
    return `imports ${target}: ${layer} may import only ${[...(mayImport[layer] ?? []), 'itself'].join(', ')}`;
  }
  if (specifier.startsWith('node:')) {
    return inNode.includes(layer) ? undefined : `imports ${specifier}: only ${inNode.join(' and ')} run in Node`;
  }
  const name = specifier.split('/').slice(0, specifier.startsWith('@') ? 2 : 1).join('/');
  const allowed = packages[name];
  if (!allowed) return `imports the package ${name}: name the layers that may, in test/gates/layers.ts`;
  return allowed.includes(layer) ? undefined : `imports ${name}: only ${allowed.join(', ')} may`;
}

/** Names that only a page has, used and not merely spoken of as a property or a key. */
function domProblems(source: Source): string[] {
  const found: string[] = [];
  for (const node of nodesOf(source.tree)) {
    if (!ts.isIdentifier(node) || !dom.test(node.text)) continue;
    const { parent } = node;
    const isName = (ts.isPropertyAccessExpression(parent) && parent.name === node) || ('name' in parent && parent.name === node);
    if (!isName) found.push(`${placeOf(source, node)} uses ${node.text}: ${withoutDom.join(', ')} know no DOM`);
  }
  return found;
}

export function layerProblems(sources: Source[]): string[] {
  return sources.flatMap((source) => {
    const layer = layerOf(source.path);
    if (!(layer in mayImport)) return [`${source.path} is in no layer that test/gates/layers.ts knows`];
    const folder = posix.dirname(source.path).split('/').find((name) => shapeless.includes(name));
    const imports = importsOf(source).flatMap(({ specifier, place }) => {
      const problem = importProblem(source.path, layer, specifier);
      return problem === undefined ? [] : [`${place} ${problem}`];
    });
    return [
      ...(folder === undefined ? [] : [`${source.path} lies in a folder called ${folder}: a folder is named for what it is about`]),
      ...imports,
      ...(withoutDom.includes(layer) ? domProblems(source) : []),
    ];
  });
}
