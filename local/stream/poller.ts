/**
 * Hands the table's stream to the `dispatch` function, as Lambda's event source mapping does: in order, in batches, going on from the first
 * failure, with a pause that doubles. The place is kept after a batch was handled, so that after `kill -9` records come again, never not.
 */
import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { type Clock, Temporal } from '../../schemas/kernel/time.ts';
import { Queue } from '../queue.ts';
import type { Records } from '../records.ts';
import type { RecordPage, Shard } from './client.ts';
import type { DeadLetters } from './dead-letters.ts';

/** Where records come from; `StreamClient` is one. */
export interface Stream {
  readonly arn: string;
  shards(): Promise<Shard[]>;
  iteratorAfter(shard: string, sequence: string | undefined): Promise<string>;
  read(at: string, limit: number): Promise<RecordPage>;
}

export interface PollerNeeds {
  readonly stream: Stream;
  readonly records: Records;
  readonly clock: Clock;
  readonly deadLetters: DeadLetters;
  dispatch(event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse>;
  /** Called when records up to this one will not be asked for again. */
  handled(sequence: string): void;
}

interface Trouble {
  readonly sequence: string;
  readonly attempts: number;
  readonly due: Temporal.Instant;
}

const batchSize = 100;
/** DynamoDB's own stream keeps a record for a day. */
const giveUpAfter = { hours: 24 };
const longestPauseSeconds = 900;
/** The first attempts follow each other at once: a clock that stands still would otherwise hold up what a moment heals. */
const hastyAttempts = 3;
/** So many handled records are worth a cleaning. */
const cleanEvery = 500;

const sequenceOf = (record: DynamoDBRecord | undefined): string => record?.dynamodb?.SequenceNumber ?? '';

export class Poller {
  readonly #needs: PollerNeeds;
  readonly #queue = new Queue();
  readonly #places: Map<string, string>;
  readonly #iterators = new Map<string, string>();
  readonly #troubles = new Map<string, Trouble>();
  /** Since when the records of a page that failed are known; a record is given up by its own age. */
  readonly #knownSince = new Map<string, Temporal.Instant>();
  readonly #finished = new Set<string>();
  /** How many records are done with since the start. */
  handled = 0;
  #shards: Shard[] = [];
  #oneByOne = false;
  #uncleaned = 0;

  constructor(needs: PollerNeeds) {
    this.#needs = needs;
    const kept = needs.records.fact(`stream ${needs.stream.arn}`);
    this.#places = new Map(kept === undefined ? [] : (JSON.parse(kept) as [string, string][]));
  }

  /** The moment of the next attempt after a failure. */
  nextDue(): Temporal.Instant | undefined {
    return [...this.#troubles.values()].map(({ due }) => due).sort(Temporal.Instant.compare)[0];
  }

  /** Reads and dispatches until there is nothing left that may be tried now. Gives the number of records that were handled. */
  drain(): Promise<number> {
    return this.#queue.run(async () => {
      let handled = 0;
      for (;;) {
        const ended = this.#finished.size;
        for (const shard of await this.#open()) handled += await this.#drainShard(shard);
        // Each shard was read until it gave nothing. Only the end of one lets others begin.
        if (this.#finished.size === ended) return handled;
      }
    });
  }

  /** The shards to read: a child waits until its parent was read to the end. */
  async #open(): Promise<string[]> {
    const unread = (shards: Shard[]): Shard[] => shards.filter(({ id }) => !this.#finished.has(id));
    if (unread(this.#shards).length === 0) this.#shards = await this.#needs.stream.shards();
    const left = unread(this.#shards);
    return left.filter(({ parent }) => !left.some(({ id }) => id === parent)).map(({ id }) => id);
  }

  async #drainShard(shard: string): Promise<number> {
    const { stream, clock } = this.#needs;
    let handled = 0;
    for (;;) {
      const trouble = this.#troubles.get(shard);
      if (trouble && Temporal.Instant.compare(trouble.due, clock.now()) > 0) return handled;
      const at = this.#iterators.get(shard) ?? (await stream.iteratorAfter(shard, this.#places.get(shard)));
      const { records, next } = await stream.read(at, this.#oneByOne ? 1 : batchSize);
      const done = records.length === 0 ? 0 : await this.#hand(shard, records);
      handled += done;
      this.handled += done;
      if (done < records.length) {
        // The rest of the page is read again, from the place that was kept.
        this.#iterators.delete(shard);
        continue;
      }
      if (next === undefined) this.#finished.add(shard);
      else this.#iterators.set(shard, next);
      if (records.length === 0 || next === undefined) return handled;
    }
  }

  /** Dispatches a batch and keeps how far it came. Gives the number of records that are done with. */
  async #hand(shard: string, records: readonly DynamoDBRecord[]): Promise<number> {
    const { failed, why } = await this.#failures(records);
    const first = records.findIndex((record) => failed === 'all' || failed.has(sequenceOf(record)));
    this.#oneByOne = failed === 'all' && records.length > 1;
    const done = first === -1 ? records.length : first;
    if (done > 0) this.#keep(shard, sequenceOf(records[done - 1]), done);
    const stuck = records[done];
    if (stuck === undefined) {
      this.#troubles.delete(shard);
      this.#knownSince.clear();
      return done;
    }
    for (const record of records.slice(done)) this.#know(shard, record);
    return done + this.#hold(shard, stuck, why);
  }

  async #failures(records: readonly DynamoDBRecord[]): Promise<{ failed: ReadonlySet<string> | 'all'; why: string }> {
    try {
      const answer = await this.#needs.dispatch({ Records: [...records] });
      const failures = answer.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier);
      const known = new Set(records.map(sequenceOf));
      // As AWS reads it: an identifier that is empty or unknown says that the whole batch failed.
      const failed = failures.every((id) => known.has(id)) ? new Set(failures) : 'all';
      return { failed, why: 'dispatch reported it as failed' };
    } catch (fault) {
      return { failed: 'all', why: fault instanceof Error ? `${fault.name}: ${fault.message}`.slice(0, 300) : 'dispatch threw' };
    }
  }

  #know(shard: string, record: DynamoDBRecord): Temporal.Instant {
    const name = `${shard} ${sequenceOf(record)}`;
    const since = this.#knownSince.get(name) ?? this.#needs.clock.now();
    this.#knownSince.set(name, since);
    return since;
  }

  /** Sets the next attempt, or puts the record aside after a day. Gives 1 if it is out of the way. */
  #hold(shard: string, record: DynamoDBRecord, why: string): 0 | 1 {
    const { clock, deadLetters } = this.#needs;
    const now = clock.now();
    const before = this.#troubles.get(shard);
    const known = before?.sequence === sequenceOf(record) ? before : undefined;
    const attempts = (known?.attempts ?? 0) + 1;
    const since = this.#know(shard, record);
    if (Temporal.Instant.compare(now, since.add(giveUpAfter)) >= 0 && !this.#oneByOne) {
      deadLetters.add(record, attempts, why);
      this.#troubles.delete(shard);
      this.#keep(shard, sequenceOf(record), 1);
      return 1;
    }
    const seconds = attempts < hastyAttempts ? 0 : Math.min(2 ** (attempts - hastyAttempts), longestPauseSeconds);
    this.#troubles.set(shard, { sequence: sequenceOf(record), attempts, due: now.add({ seconds }) });
    return 0;
  }

  #keep(shard: string, sequence: string, count: number): void {
    const { records, stream, handled } = this.#needs;
    this.#places.set(shard, sequence);
    records.keepFact(`stream ${stream.arn}`, JSON.stringify([...this.#places]));
    this.#uncleaned += count;
    if (this.#uncleaned < cleanEvery) return;
    this.#uncleaned = 0;
    handled(sequence);
  }

  /** Tries the records that were set aside once more. */
  redrive(): Promise<number> {
    return this.#queue.run(() =>
      this.#needs.deadLetters.redrive(async (record) => {
        const { failed } = await this.#failures([record]);
        return failed !== 'all' && failed.size === 0;
      }),
    );
  }
}
