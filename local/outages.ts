/** Parts that are made to do nothing until a moment, to see what a real outage would do. */
import { type Clock, Temporal } from '../schemas/kernel/time.ts';
import type { Records } from './records.ts';

export const parts = ['scheduler', 'mail', 'workflows'] as const;
export type Part = (typeof parts)[number];

export class Outages {
  readonly #clock: Clock;
  readonly #records: Records;
  readonly #until = new Map<Part, Temporal.Instant>();

  constructor(clock: Clock, records: Records) {
    this.#clock = clock;
    this.#records = records;
    for (const part of parts) {
      const until = records.fact(`outage ${part}`);
      if (until !== undefined) this.#until.set(part, Temporal.Instant.from(until));
    }
  }

  /** An earlier moment than now ends the outage. */
  begin(part: Part, until: Temporal.Instant): void {
    this.#records.keepFact(`outage ${part}`, until.toString());
    this.#until.set(part, until);
  }

  /** Until when the part is out, or undefined while it works. */
  until(part: Part): Temporal.Instant | undefined {
    const until = this.#until.get(part);
    return until !== undefined && Temporal.Instant.compare(this.#clock.now(), until) < 0 ? until : undefined;
  }

  isOut(part: Part): boolean {
    return this.until(part) !== undefined;
  }

  /** The next moment at which a part works again. */
  nextDue(): Temporal.Instant | undefined {
    return parts
      .map((part) => this.until(part))
      .filter((until) => until !== undefined)
      .sort(Temporal.Instant.compare)[0];
  }
}
