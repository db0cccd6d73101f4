/**
 * The topic and the queue between SES and the function that hears of mail that did not arrive. Both promise "at least once"; here each event is
 * given twice, so that nobody comes to rely on more.
 */
import type { SQSBatchResponse } from 'aws-lambda';
import type { UndeliveredEvent } from '../functions/residence/note-undelivered/queue.ts';
import { type Clock, Temporal } from '../schemas/kernel/time.ts';
import { eventsOf } from './aws/ses-events.ts';
import type { Outbox } from './outbox.ts';
import { Queue } from './queue.ts';
import type { Records } from './records.ts';

export interface UndeliveredNeeds {
  readonly outbox: Outbox;
  readonly records: Records;
  readonly clock: Clock;
  /** The function's contract. */
  note(event: UndeliveredEvent): Promise<SQSBatchResponse>;
  failed(error: unknown): void;
}

interface Waiting {
  readonly bodies: readonly string[];
  readonly until: Temporal.Instant;
  due: Temporal.Instant;
}

/** As the queue is set up (infra/constructs/undelivered-feed.ts): how long an event stays hidden after a try, and when it is given up. */
const hidden = { minutes: 6 };
const retained = { hours: 14 * 24 };
const times = 2;

/** The outbox holds each message before its sender is answered; this goes through it behind the mail and keeps how far it came. */
export class UndeliveredMail {
  readonly #needs: UndeliveredNeeds;
  readonly #queue = new Queue();
  readonly #waiting = new Map<number, Waiting>();
  #seen: number;
  /** How many events were handled since the start. */
  handled = 0;

  constructor(needs: UndeliveredNeeds) {
    this.#needs = needs;
    this.#seen = Number(needs.records.factOr(placeFact, () => '0'));
  }

  nextDue(): Temporal.Instant | undefined {
    return [...this.#waiting.values()].map(({ due }) => due).sort(Temporal.Instant.compare)[0];
  }

  /** Gives the function all that is there for it now. */
  drain(): Promise<void> {
    return this.#queue.run(async () => {
      this.#look();
      const now = this.#needs.clock.now();
      for (const [number, waiting] of [...this.#waiting]) {
        if (Temporal.Instant.compare(waiting.due, now) > 0) continue;
        const isOver = (await this.#give(number, waiting.bodies)) || Temporal.Instant.compare(now, waiting.until) >= 0;
        if (isOver) this.#done(number);
        else waiting.due = now.add(hidden);
      }
    });
  }

  #look(): void {
    const { outbox, clock } = this.#needs;
    for (let next = outbox.after(this.#seen); next !== undefined; next = outbox.after(this.#seen)) {
      this.#seen = next.number;
      const bodies = eventsOf(next.message).map((event) => JSON.stringify(event));
      const now = clock.now();
      if (bodies.length > 0) this.#waiting.set(next.number, { bodies, due: now, until: now.add(retained) });
    }
  }

  async #give(number: number, bodies: readonly string[]): Promise<boolean> {
    const records = bodies.map((body, place) => ({ messageId: `${number}-${place}`, body }));
    try {
      for (let time = 0; time < times; time += 1) {
        const { batchItemFailures } = await this.#needs.note({ Records: records });
        if (batchItemFailures.length > 0) return false;
        this.handled += records.length;
      }
      return true;
    } catch (fault) {
      this.#needs.failed(fault);
      return false;
    }
  }

  /** Kept after the event: one that `kill -9` cut short comes again, and so does what came after one that still waits. */
  #done(number: number): void {
    this.#waiting.delete(number);
    const place = Math.min(this.#seen, ...[...this.#waiting.keys()].map((waits) => waits - 1));
    this.#needs.records.keepFact(placeFact, String(place));
  }
}

/** The number of the last message in the outbox of which all was told. */
export const placeFact = 'undelivered mail told up to';
