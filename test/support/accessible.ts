/** What a screen reader is told of an element: its role, its name, and whether it is there at all. */

/** Words as they are heard: without what is hidden from a screen reader, spaces as one and none before a comma. */
export function heardText(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').replace(/ (?=[,.)])/g, '').trim();
}

function rawText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element)) return '';
  const { display } = getComputedStyle(node);
  if (node.ariaHidden === 'true' || (display !== 'contents' && !node.checkVisibility())) return '';
  if (node.matches('button, a, [role="img"]') && node.hasAttribute('aria-label')) return node.getAttribute('aria-label') ?? '';
  const children = node instanceof HTMLSlotElement ? node.assignedNodes({ flatten: true }) : node.childNodes;
  const text = [...children].map(rawText).join('');
  return display === 'inline' ? text : ` ${text} `;
}

/** By `aria-labelledby`, else `aria-label`, else its own words. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const labels = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).flatMap((id) => root.getElementById(id) ?? []);
  if (labels.length > 0) return labels.map(heardText).join(' ');
  return element.getAttribute('aria-label') ?? heardText(element);
}

const roles = {
  button: 'button',
  link: 'a[href]',
  heading: 'h1, h2, h3, h4',
  textbox: 'textarea, input',
  group: '[role="group"]',
  log: '[role="log"]',
  disclosure: 'summary',
  alert: '[role="alert"]',
} as const;
export type Role = keyof typeof roles;

/** Elements of a role inside a root that a person could meet now: painted, and not under something inert. */
export function withRole(root: ParentNode, role: Role): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(roles[role])].filter(isThere);
}

export const isThere = (element: Element): boolean =>
  element.isConnected && element.closest('[inert]') === null && element.checkVisibility({ visibilityProperty: true });
