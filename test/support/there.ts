/** What a test is sure of, and an error in plain words where it was wrong. */
export function there<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`There was no ${what}.`);
  return value;
}
