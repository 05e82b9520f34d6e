/** The attributes a host may set, each a property of the same name too. */
export const textAttributes = [
  'flow', 'mode', 'topic', 'area', 'audience', 'exit-url', 'exit-label', 'label', 'refer-url', 'preload',
] as const;

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Tail>}` : Name;

/** Each text attribute as a property: `exit-url` is `exitUrl`; '' when it is not set. */
export type TextProperties = { [Name in (typeof textAttributes)[number] as Camel<Name>]: string };

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Gives a class the properties, and keeps what a framework set on an element before it was upgraded. */
export function reflect(prototype: HTMLElement): void {
  for (const name of textAttributes) {
    Object.defineProperty(prototype, camel(name), {
      configurable: true,
      enumerable: true,
      get(this: HTMLElement) {
        return this.getAttribute(name) ?? '';
      },
      set(this: HTMLElement, value: unknown) {
        if (value === null || value === undefined || value === '') this.removeAttribute(name);
        else this.setAttribute(name, String(value));
      },
    });
  }
  Object.defineProperty(prototype, 'open', {
    configurable: true,
    enumerable: true,
    get(this: HTMLElement) {
      return this.hasAttribute('open');
    },
    set(this: HTMLElement, value: unknown) {
      this.toggleAttribute('open', Boolean(value));
    },
  });
}

export function upgrade(element: HTMLElement): void {
  for (const name of [...textAttributes.map(camel), 'open']) {
    if (!Object.hasOwn(element, name)) continue;
    const early = (element as unknown as Record<string, unknown>)[name];
    Reflect.deleteProperty(element, name);
    (element as unknown as Record<string, unknown>)[name] = early;
  }
}
