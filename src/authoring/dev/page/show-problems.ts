/** What check found, the worst first: where it is, what it is, what to do. */
import type { Problem } from '../../problem.ts';

const headings = { error: 'To mend', warning: 'To look at' } as const;

export function showProblems(where: HTMLElement, problems: readonly Problem[]): void {
  where.replaceChildren(
    ...(['error', 'warning'] as const).flatMap((kind) => {
      const some = problems.filter(({ severity }) => severity === kind);
      return some.length === 0 ? [] : [made('h2', headings[kind]), list(some, kind)];
    }),
  );
}

function list(problems: readonly Problem[], kind: string): HTMLElement {
  const all = made('ul');
  all.className = kind;
  all.append(...problems.map(item));
  return all;
}

function item({ file, line, column, step, message, advice }: Problem): HTMLElement {
  const one = made('li');
  one.append(made('code', `${file}:${line}:${column}`), ...(step === undefined ? [] : [made('span', ` step “${step}”`)]), made('strong', message), made('p', advice));
  return one;
}

function made<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}
