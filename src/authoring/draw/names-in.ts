/** What each step of a picture is called, by its id; a step that is not there is called so. */
import type { DrawnStep } from './picture.ts';

export function namesIn(steps: readonly DrawnStep[]): (id: string) => string {
  const names = new Map(steps.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? (id.startsWith('page:') ? `${id.slice(5)} – no such page` : `${id} – no such step`);
}
