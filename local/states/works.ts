/** Things to do, in batches: each batch ends with one commit; only then callers are answered and the world is acted upon. */
import { setImmediate } from 'node:timers/promises';
import { ApiError } from './errors.ts';

export type Job = () => Promise<void> | void;

/** How many jobs share one commit. Small enough that nobody waits long for an answer, large enough that commits cost little. */
const batchSize = 200;

export interface Batches {
  /** Journals what the batch changed. */
  commit(): void;
  /** Does what the batch asked of the world. */
  act(): void;
  /** Is something awaited from outside that goes on without time? */
  busy(): boolean;
}

export class Works {
  readonly #batches: Batches;
  /** What follows at once from the job at hand and belongs into the same commit. */
  readonly #together: Job[] = [];
  #jobs: Job[] = [];
  #replies: (() => void)[] = [];
  #idle: (() => void)[] = [];
  #active: (() => void)[] = [];
  #pumping = false;
  #closed = false;

  constructor(batches: Batches) {
    this.#batches = batches;
  }

  add(job: Job): void {
    this.#jobs.push(job);
    if (!this.#pumping) void this.#pump();
  }

  addTogether(job: Job): void {
    this.#together.push(job);
  }

  /** Does something in the queue; the promise keeps what came of it once it is journalled. A refusal changes nothing. */
  submit<T>(action: () => T): Promise<T> {
    if (this.#closed) return Promise.reject(new ApiError('ServiceUnavailable', 'The engine is closed.'));
    return new Promise<T>((resolve, reject) => {
      this.add(() => {
        try {
          const value = action();
          this.#replies.push(() => resolve(value));
        } catch (error) {
          reject(error as Error);
        }
      });
    });
  }

  /** Begins in a later turn of the event loop, so that what comes in at the same time shares a commit. */
  async #pump(): Promise<void> {
    this.#pumping = true;
    await setImmediate();
    while (this.#jobs.length > 0 && !this.#closed) {
      for (const job of this.#jobs.splice(0, batchSize)) {
        await job();
        for (let next = this.#together.shift(); next !== undefined; next = this.#together.shift()) await next();
      }
      if (this.#closed) break;
      this.#batches.commit();
      for (const reply of this.#replies.splice(0)) reply();
      this.#batches.act();
      for (const wake of this.#active.splice(0)) wake();
    }
    this.#pumping = false;
    this.checkIdle();
  }

  checkIdle(): void {
    if (this.#pumping || this.#jobs.length > 0 || this.#batches.busy()) return;
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  /** Resolves when nothing can go on without time or an outside event. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.#idle.push(resolve);
      this.checkIdle();
    });
  }

  /** Resolves when something more was done. */
  active(): Promise<void> {
    return new Promise((resolve) => this.#active.push(resolve));
  }

  /** Whatever is not committed yet will be found again in the journal. */
  async close(): Promise<void> {
    this.#closed = true;
    while (this.#pumping) await setImmediate();
  }
}
