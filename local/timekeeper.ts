/** Lets time pass: everything that is due happens in order of time, and the next moment comes only when the one before is done with. */
import { Temporal } from '../schemas/kernel/time.ts';
import type { Outages } from './outages.ts';
import type { Outbox } from './outbox.ts';
import type { Position } from './position.ts';
import { Queue } from './queue.ts';
import type { Scheduler } from './schedules.ts';
import type { Engine } from './states/index.ts';
import type { Poller } from './stream/poller.ts';
import type { UndeliveredMail } from './undelivered.ts';

export interface TimekeeperNeeds {
  readonly position: Position;
  readonly engine: Engine;
  readonly scheduler: Scheduler;
  readonly poller: Poller;
  readonly outages: Outages;
  readonly outbox: Outbox;
  readonly undelivered: UndeliveredMail;
  failed(error: unknown): void;
}

export interface Counts {
  readonly timers: number;
  readonly schedules: number;
  readonly messages: number;
  readonly transitions: number;
}

/** In real milliseconds: how often a running clock looks whether something is due. */
const tick = 200;
/** So many rounds at one moment are a loop, not work. */
const mostRounds = 10_000;

const earliest = (moments: readonly (Temporal.Instant | undefined)[]): Temporal.Instant | undefined =>
  moments.filter((moment) => moment !== undefined).sort(Temporal.Instant.compare)[0];

export class Timekeeper {
  readonly #needs: TimekeeperNeeds;
  readonly #queue = new Queue();
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> = Promise.resolve();
  #closed = false;

  constructor(needs: TimekeeperNeeds) {
    this.#needs = needs;
  }

  #nextDue(): Temporal.Instant | undefined {
    const { engine, scheduler, poller, outages, undelivered } = this.#needs;
    const workflows = outages.isOut('workflows') ? undefined : engine.nextDue();
    return earliest([workflows, scheduler.nextDue(), undelivered.nextDue(), poller.nextDue(), outages.nextDue()]);
  }

  #counts(): Counts {
    const { engine, scheduler, outbox } = this.#needs;
    const { timers, transitions } = engine.counts();
    return { timers, transitions, schedules: scheduler.ran, messages: outbox.kept };
  }

  /** Does all that is due at this moment, and what follows from it at once. */
  async #settleNow(): Promise<void> {
    const { position, engine, scheduler, poller, outages, undelivered } = this.#needs;
    for (let round = 0; round < mostRounds; round += 1) {
      // The stream is also read in between, by #look: what that set in motion counts too.
      const before = poller.handled;
      await scheduler.runDue(position.clock.now());
      if (!outages.isOut('workflows')) await engine.settle();
      // What it writes comes out of the stream.
      await undelivered.drain();
      await poller.drain();
      const due = this.#nextDue();
      if (poller.handled === before && (due === undefined || Temporal.Instant.compare(due, position.clock.now()) > 0)) return;
    }
    throw new Error('The system does not come to rest: something is due at this moment again and again.');
  }

  /** Answers when all that came due until `to` has been done. The caller has made sure that it is not in the past. */
  moveTo(to: Temporal.Instant): Promise<Counts> {
    return this.#queue.run(async () => {
      const { position } = this.#needs;
      const before = this.#counts();
      await this.#settleNow();
      for (
        let next = this.#nextDue();
        next !== undefined && Temporal.Instant.compare(next, to) <= 0 && !this.#closed;
        next = this.#nextDue()
      ) {
        position.moveTo(next);
        await this.#settleNow();
      }
      position.moveTo(to);
      await this.#settleNow();
      const after = this.#counts();
      return {
        timers: after.timers - before.timers,
        schedules: after.schedules - before.schedules,
        messages: after.messages - before.messages,
        transitions: after.transitions - before.transitions,
      };
    });
  }

  /** Answers when nothing can go on without time or somebody from outside. */
  quiet(): Promise<void> {
    return this.#queue.run(() => this.#settleNow());
  }

  /** Begins to look by itself whether something is due: in the stream always, by the clock if it runs. */
  start(): void {
    this.#timer = setTimeout(() => {
      this.#looking = this.#look().then(
        () => this.#again(),
        (error: unknown) => {
          if (!this.#closed) this.#needs.failed(error);
          this.#again();
        },
      );
    }, tick);
  }

  #again(): void {
    if (!this.#closed) this.start();
  }

  async #look(): Promise<void> {
    const { position, poller, undelivered } = this.#needs;
    await undelivered.drain();
    await poller.drain();
    const due = this.#nextDue();
    if (due === undefined || Temporal.Instant.compare(due, position.clock.now()) > 0) return;
    position.keep();
    await this.quiet();
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#looking;
    await this.#queue.run(() => Promise.resolve());
    this.#needs.position.keep();
  }
}
