/**
 * A text to a YAML document, stopping at the first mistake or where the text holds more than any author would write:
 * the library would go on for minutes, and tell a million mistakes that come from one.
 */
import { Composer, Lexer, Parser, type Document, type ErrorCode } from 'yaml';

/** The mistake that stopped the reading. */
export class Mistake extends Error {
  override readonly name = 'Mistake';
  readonly code: ErrorCode;
  readonly offset: number;

  constructor(code: ErrorCode, offset: number) {
    super(`${code} at ${offset}`);
    this.code = code;
    this.offset = offset;
  }
}

/** What the library calls for each mistake. It stands in its constructor, so it is put in place from outside. */
type OnError = (at: number | [number, number] | { offset: number }, code: ErrorCode) => never;

/** What it reads is taken from `left`. */
export function composeDocument(text: string, left: { tokens: number }): Document {
  const composer = new Composer({ version: '1.2', schema: 'core', uniqueKeys: false, prettyErrors: false });
  let first: Mistake | undefined;
  // The library catches what is thrown here and tells it again as something else, so the first is kept.
  const onError: OnError = (at, code) => {
    throw (first ??= new Mistake(code, typeof at === 'number' ? at : Array.isArray(at) ? at[0] : at.offset));
  };
  Object.assign(composer, { onError });
  const [document, second] = composer.compose(tokensOf(text, left), true, text.length);
  if (second) throw new Mistake('MULTIPLE_DOCS', second.range[0]);
  if (document === undefined) throw new Mistake('UNEXPECTED_TOKEN', 0);
  const [told] = [...document.errors, ...document.warnings];
  if (told) throw new Mistake(told.code, told.pos[0]);
  if (document.directives.yaml.version !== '1.2') throw new Mistake('BAD_DIRECTIVE', 0);
  return document;
}

function* tokensOf(text: string, left: { tokens: number }): ReturnType<Parser['parse']> {
  const parser = new Parser();
  for (const lexeme of new Lexer().lex(text)) {
    left.tokens -= 1;
    if (left.tokens < 0) throw new Mistake('IMPOSSIBLE', parser.offset);
    for (const token of parser.next(lexeme)) {
      yield token;
      if (token.type === 'error') return;
    }
  }
  yield* parser.end();
}
