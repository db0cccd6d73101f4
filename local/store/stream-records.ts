/**
 * dynoxide keeps every stream record for ever and finds the next sequence number by reading them all, so writes would slow down as data grows.
 * This keeps that table small: an index on what it asks, and records that were dispatched are deleted, as DynamoDB does after a day.
 * The newest record stays, because the next number is counted from it. See docs/decisions/0011-stream-of-the-local-store.md.
 */
import { DatabaseSync } from 'node:sqlite';

export interface StreamRecords {
  /** Deletes what was dispatched, up to and including a sequence number, except for the newest record. */
  forgetUpTo(sequence: string): void;
  close(): void;
}

const isAsExpected = (db: DatabaseSync): boolean => {
  const columns = db.prepare("SELECT name FROM pragma_table_info('_stream_records')").all();
  const names = new Set(columns.map((column) => column['name']));
  return names.has('table_name') && names.has('sequence_number');
};

/** Lets the store find the newest record without reading them all. */
export const indexStreamRecords = (file: string): void => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA busy_timeout = 5000;');
  if (isAsExpected(db))
    db.exec('CREATE INDEX IF NOT EXISTS wegwijs_stream_order ON _stream_records (table_name, CAST(sequence_number AS INTEGER))');
  db.close();
};

/** Undefined when the store's file does not look as we know it: then nothing is touched. */
export const openStreamRecords = (file: string, tableName: string): StreamRecords | undefined => {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA busy_timeout = 5000;');
  if (!isAsExpected(db)) {
    db.close();
    return undefined;
  }
  const forget = db.prepare(
    `DELETE FROM _stream_records WHERE table_name = ?1 AND CAST(sequence_number AS INTEGER) <= CAST(?2 AS INTEGER)
       AND CAST(sequence_number AS INTEGER) < (SELECT max(CAST(sequence_number AS INTEGER)) FROM _stream_records WHERE table_name = ?1)`,
  );
  return {
    forgetUpTo: (sequence) => void forget.run(tableName, sequence),
    close: () => db.close(),
  };
};
