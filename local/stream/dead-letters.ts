/** Records of the stream that could not be dispatched within a day: set aside so that those behind them go on, and shown. */
import type { DynamoDBRecord } from 'aws-lambda';
import type { Clock } from '../../schemas/kernel/time.ts';
import type { Records } from '../records.ts';

export interface DeadLetter {
  readonly at: string;
  readonly sequence: string;
  readonly keys: unknown;
  readonly attempts: number;
  readonly why: string;
}

interface Kept extends DeadLetter {
  readonly record: DynamoDBRecord;
}

export class DeadLetters {
  readonly #records: Records;
  readonly #clock: Clock;

  constructor(clock: Clock, records: Records) {
    this.#clock = clock;
    this.#records = records;
  }

  add(record: DynamoDBRecord, attempts: number, why: string): void {
    const { SequenceNumber = '', Keys } = record.dynamodb ?? {};
    const letter: Kept = { at: this.#clock.now().toString(), sequence: SequenceNumber, keys: Keys, attempts, why, record };
    this.#records.change('INSERT INTO dead_letters (doc) VALUES (?)', JSON.stringify(letter));
  }

  #all(): { number: number; letter: Kept }[] {
    const rows = this.#records.rows('SELECT number, doc FROM dead_letters ORDER BY number');
    return rows.map((row) => ({ number: Number(row['number']), letter: JSON.parse(String(row['doc'])) as Kept }));
  }

  list(): DeadLetter[] {
    return this.#all().map(({ letter: { record: _, ...letter } }) => letter);
  }

  /** Gives each to `dispatch` again; those that pass are struck off. Gives their number. */
  async redrive(dispatch: (record: DynamoDBRecord) => Promise<boolean>): Promise<number> {
    let passed = 0;
    for (const { number, letter } of this.#all()) {
      if (!(await dispatch(letter.record))) continue;
      this.#records.change('DELETE FROM dead_letters WHERE number = ?', number);
      passed += 1;
    }
    return passed;
  }
}
