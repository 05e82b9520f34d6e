/** The project's TypeScript as the gates read it: each file's text, length and imports. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export interface Source {
  /** From the project's top: `src/flow/flow.ts`. */
  path: string;
  text: string;
  lines: number;
  tree: ts.SourceFile;
}

export const project = fileURLToPath(new URL('../../', import.meta.url));

export const asSource = (path: string, text: string): Source => ({
  path,
  text,
  lines: text.replace(/\n$/, '').split('\n').length,
  tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true),
});

export const readSources = (folder: string): Source[] =>
  readdirSync(`${project}${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => asSource(`${folder}/${name}`, readFileSync(`${project}${folder}/${name}`, 'utf8')))
    .sort((one, other) => one.path.localeCompare(other.path));

/** Every node of a file, from the top down. */
export function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

export const placeOf = ({ path, tree }: Source, node: ts.Node): string =>
  `${path}:${tree.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;

export interface Import {
  specifier: string;
  place: string;
  lazy: boolean;
}

/** What a file names after `from`, in `import('…')`, and in types. */
export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, lazy: boolean): void => {
    if (specifier && ts.isStringLiteralLike(specifier)) {
      found.push({ specifier: specifier.text, place: placeOf(source, specifier), lazy });
    }
  };
  for (const node of nodesOf(source.tree)) {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) add(node.moduleSpecifier, false);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], true);
  }
  return found;
}
