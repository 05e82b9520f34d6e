/**
 * The author's Markdown to the small HTML that a message may hold: bold, emphasis, links, lists, paragraphs.
 * Whatever else was written is shown as plain letters, never as HTML, and told to the author.
 */
import { Lexer, type Token, type Tokens } from 'marked';

export interface Rich {
  html: string;
  /** What was written and is not allowed, in the order of the text. */
  strays: Stray[];
  links: { text: string; href: string }[];
}

export type Stray = { kind: 'html' | 'heading' | 'image' | 'code' | 'quote' | 'line' | 'other'; raw: string } | { kind: 'link'; raw: string };

/** Where a link may lead: the web, a call, a text, or a page over the conversation. */
const ALLOWED = /^(https:\/\/|tel:|sms:)/;
const PAGE = /^page:([a-z][a-z0-9-]*)$/;

export function markdown(text: string): Rich {
  const strays: Stray[] = [];
  const links: Rich['links'] = [];
  const stray = (kind: Stray['kind'], raw: string): string => {
    strays.push({ kind, raw: raw.trim() });
    return escapeHtml(raw.trim());
  };

  const inline = (tokens: Token[] | undefined): string => (tokens ?? []).map(span).join('');
  const span = (token: Token): string => {
    switch (token.type) {
      case 'text':
        return 'tokens' in token ? inline(token.tokens) : literal(token.raw);
      case 'escape':
        return escapeHtml((token as Tokens.Escape).text);
      case 'strong':
        return `<strong>${inline(token.tokens)}</strong>`;
      case 'em':
        return `<em>${inline(token.tokens)}</em>`;
      case 'br':
        return '<br>';
      case 'link':
        return link(token as Tokens.Link);
      case 'image':
        return stray('image', token.raw);
      case 'codespan':
        return stray('code', token.raw);
      case 'html':
        return stray('html', token.raw);
      default:
        return stray('other', token.raw);
    }
  };
  const link = (token: Tokens.Link): string => {
    const words = inline(token.tokens);
    links.push({ text: token.text, href: token.href });
    const page = PAGE.exec(token.href)?.[1];
    if (page !== undefined) return `<button type="button" data-page="${page}">${words}</button>`;
    if (!ALLOWED.test(token.href)) return stray('link', token.href) && words;
    return `<a href="${escapeHtml(token.href)}">${words}</a>`;
  };

  const block = (token: Token): string => {
    switch (token.type) {
      case 'space':
        return '';
      case 'paragraph':
        return `<p>${inline(token.tokens)}</p>`;
      case 'text':
        return inline((token as Tokens.Text).tokens ?? [token]);
      case 'list': {
        const { ordered, items } = token as Tokens.List;
        const tag = ordered ? 'ol' : 'ul';
        return `<${tag}>${items.map((item) => `<li>${item.tokens.map(block).join('')}</li>`).join('')}</${tag}>`;
      }
      case 'heading':
        return `<p>${stray('heading', token.raw)}</p>`;
      case 'code':
        return `<p>${stray('code', token.raw)}</p>`;
      case 'blockquote':
        return `<p>${stray('quote', token.raw)}</p>`;
      case 'hr':
        return `<p>${stray('line', token.raw)}</p>`;
      case 'html':
        return `<p>${stray('html', token.raw)}</p>`;
      default:
        return `<p>${stray('other', token.raw)}</p>`;
    }
  };
  const html = new Lexer({ gfm: false }).lex(text).map(block).join('');
  return { html, strays, links };
}

/** A character such as & stays what it is; one already written as &amp; too. */
const literal = (raw: string): string => escapeHtml(raw.replaceAll('\n', ' '));

export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[character] ?? character);
