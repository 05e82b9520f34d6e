/** The attributes a host may set, each a property of the same name too: `exit-url` is `exitUrl`. */
export const names = [
  'flow', 'mode', 'open', 'topic', 'area', 'audience', 'exit-url', 'exit-label', 'label', 'refer-url', 'preload',
] as const;

type Name = (typeof names)[number];
type Camel<Text extends string> = Text extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Text;

/** Text properties are '' when their attribute is absent. */
export type Properties = { [Each in Name as Camel<Each>]: Each extends 'open' ? boolean : string };

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The element's base class with the properties on it. */
export function withProperties(Base: typeof HTMLElement): new () => HTMLElement & Properties {
  class Reflected extends Base {}
  for (const name of names) {
    Object.defineProperty(Reflected.prototype, camel(name), {
      get(this: HTMLElement) {
        const value = this.getAttribute(name);
        return name === 'open' ? value !== null : (value ?? '');
      },
      set(this: HTMLElement, value: string | boolean | null | undefined) {
        if (value) this.setAttribute(name, value === true ? '' : value);
        else this.removeAttribute(name);
      },
    });
  }
  return Reflected as new () => HTMLElement & Properties;
}

/** Keeps what a framework set on an element before it was upgraded. */
export function upgrade(element: HTMLElement): void {
  const early = element as unknown as Record<string, unknown>;
  for (const name of names.map(camel)) {
    if (!Object.hasOwn(early, name)) continue;
    const value = early[name];
    Reflect.deleteProperty(early, name);
    early[name] = value;
  }
}
