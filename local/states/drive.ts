/** Who moves time when the engine stands alone: the real clock, or a clock that skips to whatever is due next. */
import { performance } from 'node:perf_hooks';
import type { MovableClock } from '../clock.ts';
import type { Engine } from './engine.ts';

/** Node's timers overflow above 24.8 days, so a long wait is slept in parts. */
const longestSleep = 2 ** 30;

export interface Driver {
  stop(): void;
}

/** What comes of a promise, or 'late' when so many milliseconds have passed before. */
const orLate = async <T>(millis: number, promise: Promise<T>): Promise<T | 'late'> => {
  const { promise: late, resolve } = Promise.withResolvers<'late'>();
  const timer = setTimeout(() => resolve('late'), Math.min(Math.max(millis, 0), longestSleep));
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
};

/** Goes round until it is stopped; `round` gets a promise that ends then too. */
const driver = (round: (stopped: Promise<'stopped'>) => Promise<unknown>): Driver => {
  const { promise: stopped, resolve } = Promise.withResolvers<'stopped'>();
  let goes = true;
  const drive = async (): Promise<void> => {
    while (goes) await round(stopped);
  };
  void drive();
  return {
    stop: () => {
      goes = false;
      resolve('stopped');
    },
  };
};

const news = async (engine: Engine): Promise<'news'> => engine.active().then(() => 'news');

/** Milliseconds of the clock until a moment; for none, longer than any sleep. */
const until = (clock: MovableClock, due: ReturnType<Engine['nextDue']>): number =>
  due === undefined ? longestSleep : due.epochMilliseconds - clock.now().epochMilliseconds;

/** Fires each timer when the running clock has reached it. */
export const driveRunning = (engine: Engine, clock: MovableClock): Driver =>
  driver(async (stopped) => {
    const active = news(engine);
    if (until(clock, engine.nextDue()) <= 0) void engine.settle();
    else await orLate(until(clock, engine.nextDue()), Promise.race([active, stopped]));
    await new Promise((resolve) => setImmediate(resolve));
  });

/**
 * Skips time: whenever nothing can go on and something waits, the clock jumps to the end of that wait. While a function runs, time passes
 * for deadlines only: when the engine has really been busy for as long as the next timer is away, the clock jumps there, so that a slow
 * function times out. The end of an execution's longest run alone is not skipped to: what only waits for an answer keeps waiting.
 */
export const driveSkipping = (engine: Engine, clock: MovableClock): Driver => {
  const skip = (): boolean => {
    // The way to a far wait leads past the end of an execution that may run no longer than a year.
    const due = engine.nextWait() && engine.nextDue();
    if (due !== undefined && due.epochMilliseconds > clock.now().epochMilliseconds) clock.set(due);
    return due !== undefined;
  };
  return driver(async (stopped) => {
    const settled = engine.settle().then(() => 'settled' as const);
    let busySince = performance.now();
    for (;;) {
      const active = news(engine);
      const left = until(clock, engine.nextWait()) - (performance.now() - busySince);
      const what = await orLate(left, Promise.race([settled, stopped, active]));
      if (what === 'settled' || what === 'stopped') break;
      if (what !== 'late' || !skip()) continue;
      busySince = performance.now();
      void engine.settle();
    }
    const active = news(engine);
    if (!skip()) await Promise.race([active, stopped]);
  });
};
