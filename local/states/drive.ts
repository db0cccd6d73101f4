/** Who moves time when the engine stands alone: the real clock, or a clock that skips to whatever is due next. */
import type { MovableClock } from '../clock.ts';
import type { Engine } from './index.ts';

/** Node's timers overflow above 24.8 days, so a long wait is slept in parts. */
const longestSleep = 2 ** 30;

export interface Driver {
  stop(): void;
}

/** A sleep that ends early when something happens or the driver is stopped. */
const sleeper = () => {
  let wake = (): void => {};
  return {
    sleep: (millis: number): Promise<void> =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, Math.min(Math.max(millis, 0), longestSleep));
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    wake: () => wake(),
  };
};

/** Fires each timer when the running clock has reached it. */
export const driveRunning = (engine: Engine, clock: MovableClock): Driver => {
  const { sleep, wake } = sleeper();
  let stopped = false;
  const drive = async (): Promise<void> => {
    while (!stopped) {
      const due = engine.nextDue();
      const ahead = due === undefined ? longestSleep : due.epochMilliseconds - clock.now().epochMilliseconds;
      if (ahead <= 0) void engine.settle();
      await Promise.race([sleep(ahead <= 0 ? 1 : ahead), engine.active()]);
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  void drive();
  return {
    stop: () => {
      stopped = true;
      wake();
    },
  };
};

/**
 * Skips time: whenever nothing can go on and something waits, the clock jumps to the end of that wait. While a function runs, time passes
 * for its deadline only: when it has really run as long as the next timer is away, the clock jumps there, so a slow function times out.
 */
export const driveSkipping = (engine: Engine, clock: MovableClock): Driver => {
  const { sleep, wake } = sleeper();
  let stopped = false;
  const skip = (): boolean => {
    const due = engine.nextWait();
    if (due === undefined) return false;
    if (due.epochMilliseconds > clock.now().epochMilliseconds) clock.set(due);
    return true;
  };
  const drive = async (): Promise<void> => {
    while (!stopped) {
      const settled = engine.settle().then(() => true);
      while (!stopped) {
        const due = engine.nextWait();
        const ahead = due === undefined ? longestSleep : due.epochMilliseconds - clock.now().epochMilliseconds;
        if (
          await Promise.race([
            settled,
            sleep(Math.min(ahead, longestSleep)).then(() => false),
            ...(due === undefined ? [again(engine)] : []),
          ])
        )
          break;
        if (due !== undefined && !stopped) skip();
        if (due !== undefined) void engine.settle();
      }
      wake();
      if (!stopped && !skip()) await Promise.race([engine.active(), sleep(longestSleep)]);
    }
  };
  void drive();
  return {
    stop: () => {
      stopped = true;
      wake();
    },
  };
};

/** Something happened, but nothing is settled by that. */
const again = (engine: Engine): Promise<false> => engine.active().then(() => false);
