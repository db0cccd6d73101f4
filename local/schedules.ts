/** What EventBridge Scheduler does when deployed: functions that run at set times, here by the movable clock. */
import { officeZone, Temporal } from '../schemas/kernel/time.ts';
import { schedules as rows } from '../schemas/schedules.ts';
import { type Cron, parseCron } from './cron.ts';
import type { Outages } from './outages.ts';
import type { Records } from './records.ts';

export interface Schedule {
  readonly name: string;
  /** EventBridge's `cron(…)`, in Europe/Amsterdam. */
  readonly cron: string;
  /** The folder under `functions/`. */
  readonly runs: string;
}

/** The schedules of this installation, as EventBridge would write them. */
export const schedules: readonly Schedule[] = Object.entries(rows).map(([runs, { name, at }]) => ({
  name,
  cron: `cron(${at.minute} ${at.hour} ${at.weekDay ? '?' : (at.day ?? '*')} ${at.month ?? '*'} ${at.weekDay ?? '?'} *)`,
  runs,
}));

export interface SchedulerNeeds {
  readonly records: Records;
  readonly outages: Outages;
  invoke(key: string, event: unknown): Promise<unknown>;
  failed(error: unknown): void;
}

interface Planned {
  readonly schedule: Schedule;
  readonly cron: Cron;
  due: Temporal.Instant | undefined;
}

const attempts = 3;

/** A turn that was missed because this machine was off is caught up once; one that fell into an outage of the scheduler is gone. */
export class Scheduler {
  readonly #needs: SchedulerNeeds;
  readonly #planned: Planned[];
  /** How many turns ran since the start. */
  ran = 0;

  constructor(needs: SchedulerNeeds, now: Temporal.Instant, table: readonly Schedule[] = schedules) {
    this.#needs = needs;
    this.#planned = table.map((schedule) => {
      const cron = parseCron(schedule.cron, officeZone);
      const last = needs.records.factOr(`schedule ${schedule.name}`, () => now.toString());
      return { schedule, cron, due: cron.next(Temporal.Instant.from(last)) };
    });
  }

  nextDue(): Temporal.Instant | undefined {
    return this.#earliest()?.due;
  }

  #earliest(): Planned | undefined {
    const waiting = this.#planned.filter(({ due }) => due !== undefined);
    return waiting.sort((a, b) => (a.due && b.due ? Temporal.Instant.compare(a.due, b.due) : 0))[0];
  }

  /** Runs everything that is due at `now`, in order of time. */
  async runDue(now: Temporal.Instant): Promise<void> {
    for (;;) {
      const next = this.#earliest();
      if (!next?.due || Temporal.Instant.compare(next.due, now) > 0) return;
      const { schedule, cron } = next;
      const latest = latestTurn(cron, next.due, now);
      if (!this.#needs.outages.isOut('scheduler')) await this.#run(schedule, latest);
      // Kept after the run: a turn that `kill -9` cut short comes again.
      this.#needs.records.keepFact(`schedule ${schedule.name}`, latest.toString());
      next.due = cron.next(latest);
    }
  }

  async #run(schedule: Schedule, at: Temporal.Instant): Promise<void> {
    const event = { schedule: schedule.name, scheduledAt: at.toString() };
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      try {
        await this.#needs.invoke(schedule.runs, event);
        this.ran += 1;
        return;
      } catch (fault) {
        if (attempt === attempts) this.#needs.failed(fault);
      }
    }
  }
}

/** Of several turns that passed unseen, the last. */
const latestTurn = (cron: Cron, due: Temporal.Instant, now: Temporal.Instant): Temporal.Instant => {
  const lately = cron.next(now.subtract({ hours: 24 }));
  let latest = lately && Temporal.Instant.compare(lately, now) <= 0 && Temporal.Instant.compare(lately, due) > 0 ? lately : due;
  for (;;) {
    const next = cron.next(latest);
    if (next === undefined || Temporal.Instant.compare(next, now) > 0) return latest;
    latest = next;
  }
};
