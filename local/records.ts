/** What the local system itself must remember across `kill -9`: one SQLite file, every change committed and synced before it is acted on. */
import { randomBytes } from 'node:crypto';
import { DatabaseSync, type StatementSync } from 'node:sqlite';

type Value = string | number | null;

const schema = `
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS messages (number INTEGER PRIMARY KEY, fold TEXT UNIQUE, folded INTEGER NOT NULL DEFAULT 0,
    relayed INTEGER NOT NULL DEFAULT 0, doc TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS dead_letters (number INTEGER PRIMARY KEY, doc TEXT NOT NULL);
`;

export class Records {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    this.#db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA busy_timeout = 5000;');
    this.#db.exec(schema);
  }

  #prepared(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (statement === undefined) {
      statement = this.#db.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }

  rows(sql: string, ...values: Value[]): Record<string, unknown>[] {
    return this.#prepared(sql).all(...values);
  }

  /** Runs one statement and says how many rows it changed. */
  change(sql: string, ...values: Value[]): number {
    return Number(this.#prepared(sql).run(...values).changes);
  }

  fact(name: string): string | undefined {
    const value = this.rows('SELECT value FROM facts WHERE name = ?', name)[0]?.['value'];
    return value === undefined ? undefined : String(value);
  }

  keepFact(name: string, value: string): void {
    this.change('INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, value);
  }

  /** The fact, made by `make` if this is the first time that it is asked for. */
  factOr(name: string, make: () => string): string {
    const known = this.fact(name);
    if (known !== undefined) return known;
    const made = make();
    this.keepFact(name, made);
    return made;
  }

  close(): void {
    this.#db.close();
  }
}

/** The secret behind the search index; a new one would make everybody unfindable. */
export const searchSecret = (records: Records): string => records.factOr('search secret', () => randomBytes(32).toString('hex'));
