/** Runs in the page: finds the point at which a finger would meet an element, or says why it would not. */
export type Aim = { x: number; y: number } | { missed: string };

export async function aim(find: () => Element | null | undefined): Promise<Aim> {
  const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
  const place = (target: Element): DOMRect | undefined => target.getClientRects()[0];
  const describe = (element: Element): string =>
    `<${element.localName}${element.id && `#${element.id}`}> "${element.textContent.trim().slice(0, 40)}"`;

  const element = find();
  if (!element) return { missed: 'it is not on the page' };
  element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const before = place(element);
  await frame();
  const now = place(element);
  if (!before || !now) return { missed: 'it is not painted' };
  if (before.x !== now.x || before.y !== now.y || before.width !== now.width) return { missed: 'it moves' };

  const x = now.x + now.width / 2;
  const y = now.y + now.height / 2;
  let hit = document.elementFromPoint(x, y);
  for (;;) {
    const inner = hit && 'openedRoot' in window && window.openedRoot(hit)?.elementFromPoint(x, y);
    if (!inner || inner === hit) break;
    hit = inner;
  }
  if (!hit) return { missed: `${describe(element)} lies outside the window at ${x}, ${y}` };
  for (let at: Node | null = hit; at; at = at.parentNode ?? (at instanceof ShadowRoot ? at.host : null)) {
    if (at === element) return { x, y };
  }
  return { missed: `${describe(element)} is covered by ${describe(hit)}` };
}
