/**
 * What the inbox asks of its database. Two stand behind it, with the same SQL: PGlite in a folder,
 * and a PostgreSQL server. Whatever has to happen together is one statement, so that no half of it
 * can be lost.
 */

export type Value = string | number | boolean | null | readonly string[];
export type Row = Record<string, unknown>;
export type Query = (text: string, values?: readonly Value[]) => Promise<Row[]>;

export interface Database {
  /** One statement. It is on the disk when this answers. */
  query: Query;
  /** Several statements in one session, for what is done once at the start. */
  inOneSession: <Result>(work: (query: Query) => Promise<Result>) => Promise<Result>;
  close: () => Promise<void>;
}

/** It could not be written or read now: the disk is full, the server is away. Later it may go well. */
export class DatabaseAway extends Error {
  override readonly name = 'DatabaseAway';
}
