/**
 * What survives: machines, executions with the strands that still run, and histories, in one SQLite file.
 * A commit is one transaction in write-ahead mode, so a killed process loses nothing that was committed; the engine commits before it acts.
 * (A machine that loses power may lose the last moments: there is no fsync per commit. It never loses half a commit.)
 */
import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { Execution, HistoryEvent, Strand } from './execution.ts';

export interface MachineRecord {
  arn: string;
  name: string;
  definition: string;
  revision: string;
  roleArn: string;
  type: string;
  createdAt: number;
  updatedAt: number;
}

/** An execution as it is stored; `strands` only while it runs or can be redriven. */
export type StoredExecution = Omit<Execution, 'strands'> & { strands: Strand[] };

type Live = Pick<StoredExecution, 'lastEvent' | 'draws' | 'begun' | 'strands'>;

export interface Page<T> {
  rows: T[];
  /** Give this to get the rows after these. */
  next?: number;
}

const schema = `
  CREATE TABLE IF NOT EXISTS machines (arn TEXT PRIMARY KEY, number INTEGER NOT NULL, doc TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS revisions (id TEXT PRIMARY KEY, definition TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS executions (
    number INTEGER PRIMARY KEY, arn TEXT NOT NULL, machine TEXT NOT NULL, status TEXT NOT NULL, doc TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS by_arn ON executions (arn);
  CREATE INDEX IF NOT EXISTS by_machine ON executions (machine, number);
  CREATE INDEX IF NOT EXISTS running ON executions (number) WHERE status = 'RUNNING';
  CREATE TABLE IF NOT EXISTS live (execution INTEGER PRIMARY KEY, state TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS history (id INTEGER PRIMARY KEY, execution INTEGER NOT NULL, first INTEGER NOT NULL, events TEXT NOT NULL);
  CREATE INDEX IF NOT EXISTS by_execution ON history (execution, first);
  CREATE TABLE IF NOT EXISTS closed (execution INTEGER PRIMARY KEY, at INTEGER NOT NULL);
  CREATE INDEX IF NOT EXISTS by_end ON closed (at);
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value INTEGER NOT NULL);
`;

export class Journal {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(file: string) {
    this.#db = new DatabaseSync(file);
    this.#db.exec(
      'PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 8000; PRAGMA cache_size = -16000; PRAGMA busy_timeout = 5000;',
    );
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

  /** All that `write` does happens, or nothing. */
  commit(write: () => void): void {
    this.#db.exec('BEGIN IMMEDIATE');
    try {
      write();
      this.#db.exec('COMMIT');
    } catch (error) {
      this.#db.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#db.close();
  }

  fact(name: string): number | undefined {
    const row = this.#prepared('SELECT value FROM facts WHERE name = ?').get(name);
    return row === undefined ? undefined : Number(row['value']);
  }

  setFact(name: string, value: number): void {
    this.#prepared('INSERT INTO facts VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value').run(name, value);
  }

  machine(arn: string): MachineRecord | undefined {
    const row = this.#prepared('SELECT doc FROM machines WHERE arn = ?').get(arn);
    return row === undefined ? undefined : (JSON.parse(String(row['doc'])) as MachineRecord);
  }

  machines(after: number, limit: number): Page<MachineRecord> {
    const rows = this.#prepared('SELECT number, doc FROM machines WHERE number > ? ORDER BY number LIMIT ?').all(after, limit + 1);
    const shown = rows.slice(0, limit).map((row) => JSON.parse(String(row['doc'])) as MachineRecord);
    return rows.length > limit ? { rows: shown, next: Number(rows[limit - 1]?.['number']) } : { rows: shown };
  }

  putMachine(machine: MachineRecord): void {
    this.#prepared('INSERT OR IGNORE INTO revisions VALUES (?, ?)').run(machine.revision, machine.definition);
    this.#prepared(
      `INSERT INTO machines VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM machines), ?)
       ON CONFLICT (arn) DO UPDATE SET doc = excluded.doc`,
    ).run(machine.arn, JSON.stringify(machine));
  }

  removeMachine(arn: string): void {
    this.#prepared('DELETE FROM machines WHERE arn = ?').run(arn);
  }

  /** The definition as it was under a revision; kept as long as the journal, because executions may still run on it. */
  definition(revision: string): string {
    const row = this.#prepared('SELECT definition FROM revisions WHERE id = ?').get(revision);
    if (row === undefined) throw new Error(`The journal has no revision ${revision}.`);
    return String(row['definition']);
  }

  nextNumber(): number {
    const row = this.#prepared('SELECT coalesce(max(number), 0) + 1 AS next FROM executions').get();
    return Number(row?.['next']);
  }

  /** What changes at every step lies beside the rest of an execution, so that a step writes little. */
  #stored(row: Record<string, unknown> | undefined): StoredExecution | undefined {
    if (row === undefined) return undefined;
    const doc = JSON.parse(String(row['doc'])) as Omit<StoredExecution, 'strands'>;
    return typeof row['state'] === 'string' ? { ...doc, ...(JSON.parse(row['state']) as Live) } : { ...doc, strands: [] };
  }

  /** The newest execution under an ARN; names can be used again after 90 days. */
  execution(arn: string): StoredExecution | undefined {
    const sql = `SELECT doc, state FROM executions LEFT JOIN live ON execution = number WHERE arn = ? ORDER BY number DESC LIMIT 1`;
    return this.#stored(this.#prepared(sql).get(arn));
  }

  /** Those that run, with their strands, in the order in which they began. */
  running(): StoredExecution[] {
    const sql = `SELECT doc, state FROM executions LEFT JOIN live ON execution = number WHERE status = 'RUNNING' ORDER BY number`;
    return this.#prepared(sql)
      .all()
      .flatMap((row) => this.#stored(row) ?? []);
  }

  /** Newest first, as ListExecutions answers. */
  executions(machine: string, status: string | undefined, before: number, limit: number): Page<StoredExecution> {
    const rows = this.#prepared(
      `SELECT number, doc, NULL AS state FROM executions
       WHERE machine = ?1 AND number < ?2 AND (?3 IS NULL OR status = ?3) ORDER BY number DESC LIMIT ?4`,
    ).all(machine, before, status ?? null, limit + 1);
    const shown = rows.slice(0, limit).flatMap((row) => this.#stored(row) ?? []);
    return rows.length > limit ? { rows: shown, next: Number(rows[limit - 1]?.['number']) } : { rows: shown };
  }

  /** `whole` when more has changed than how far it is; `going` as long as its strands are needed. */
  putExecution(execution: Execution, { whole, going }: { whole: boolean; going: boolean }): void {
    const { strands, ...doc } = execution;
    if (whole) {
      this.#prepared(
        `INSERT INTO executions VALUES (?, ?, ?, ?, ?) ON CONFLICT (number) DO UPDATE SET status = excluded.status, doc = excluded.doc`,
      ).run(execution.number, execution.arn, execution.machineArn, execution.status, JSON.stringify(doc));
      if (execution.stoppedAt === undefined || execution.status === 'RUNNING')
        this.#prepared('DELETE FROM closed WHERE execution = ?').run(execution.number);
      else this.#prepared('INSERT OR REPLACE INTO closed VALUES (?, ?)').run(execution.number, execution.stoppedAt);
    }
    if (going) {
      const { lastEvent, draws, begun } = execution;
      const live: Live = { lastEvent, draws, begun, strands: [...strands.values()] };
      const sql = 'INSERT INTO live VALUES (?, ?) ON CONFLICT (execution) DO UPDATE SET state = excluded.state';
      this.#prepared(sql).run(execution.number, JSON.stringify(live));
    } else {
      this.#prepared('DELETE FROM live WHERE execution = ?').run(execution.number);
    }
  }

  /** Forgets executions, with their histories, that ended before a moment. */
  forget(endedBefore: number): void {
    for (const [table, key] of [
      ['history', 'execution'],
      ['live', 'execution'],
      ['executions', 'number'],
    ])
      this.#prepared(`DELETE FROM ${table} WHERE ${key} IN (SELECT execution FROM closed WHERE at < ?)`).run(endedBefore);
    this.#prepared('DELETE FROM closed WHERE at < ?').run(endedBefore);
  }

  append(execution: number, events: readonly HistoryEvent[]): void {
    const first = events[0];
    if (first === undefined) return;
    this.#prepared('INSERT INTO history (execution, first, events) VALUES (?, ?, ?)').run(execution, first.id, JSON.stringify(events));
  }

  /** Events from `from` on, oldest first. */
  history(execution: number, from: number, limit: number): HistoryEvent[] {
    const start = this.#prepared('SELECT max(first) AS first FROM history WHERE execution = ? AND first <= ?').get(execution, from);
    const events: HistoryEvent[] = [];
    const rows = this.#prepared('SELECT events FROM history WHERE execution = ? AND first >= ? ORDER BY first').iterate(
      execution,
      Number(start?.['first'] ?? 0),
    );
    for (const row of rows) {
      for (const event of JSON.parse(String(row['events'])) as HistoryEvent[]) if (event.id >= from) events.push(event);
      if (events.length >= limit) break;
    }
    return events.slice(0, limit);
  }
}
