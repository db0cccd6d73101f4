/** The clock of the local system: one for engine, schedules, functions and outbox, and it can be moved. */
import { type Clock, Temporal } from '../schemas/kernel/time.ts';

export interface MovableClock extends Clock {
  now(): Temporal.Instant;
  /** Jumps to a moment; whoever moves the clock also lets the timers fire that fell due. */
  set(to: Temporal.Instant): void;
}

/** Stands still unless it is moved. */
export const virtualClock = (start: Temporal.Instant): MovableClock => {
  let moment = start;
  return {
    now: () => moment,
    set: (to) => {
      moment = to;
    },
  };
};

/** Ticks with real time from `startAt`; `realNow` gives milliseconds (`Date.now`, `performance.now`), only differences of it are used. */
export const runningClock = (startAt: Temporal.Instant, realNow: () => number): MovableClock => {
  let origin = startAt.epochMilliseconds;
  let seen = realNow();
  return {
    now: () => Temporal.Instant.fromEpochMilliseconds(origin + Math.floor(realNow() - seen)),
    set: (to) => {
      origin = to.epochMilliseconds;
      seen = realNow();
    },
  };
};
