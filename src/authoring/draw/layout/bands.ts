/** Steps by how far along the arrows they lie, in bands that are each so many steps deep. */

interface Node {
  id: string;
  to: readonly string[];
}

export function bandsOf(nodes: readonly Node[], deep: number): Map<string, number> {
  const ledTo = new Set(nodes.flatMap(({ to }) => to));
  const known = new Map(nodes.map((node) => [node.id, node]));
  const depth = new Map<string, number>();
  // First from where no arrow leads to, then into the rounds that have no such beginning.
  for (const { id } of [...nodes.filter((node) => !ledTo.has(node.id)), ...nodes]) {
    if (depth.has(id)) continue;
    depth.set(id, 0);
    const ahead = [id];
    for (const at of ahead)
      for (const to of known.get(at)?.to ?? []) {
        if (depth.has(to)) continue;
        depth.set(to, (depth.get(at) ?? 0) + 1);
        ahead.push(to);
      }
  }
  return new Map([...depth].map(([id, far]) => [id, Math.floor(far / deep)]));
}
