/** A group with each of its values changed; names and their order stay. */
export const mapped = <From, To>(group: Record<string, From>, to: (value: From, name: string) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(group).map(([name, value]) => [name, to(value, name)]));
