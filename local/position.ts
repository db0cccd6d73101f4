/** The clock of the local system and where it stands, kept so that a restart never goes back behind a moment that was acted on. */
import { Temporal } from '../schemas/kernel/time.ts';
import { type MovableClock, runningClock, virtualClock } from './clock.ts';
import type { Records } from './records.ts';

/** `frozen`: stands still until it is moved. `running`: real time passes too. */
export type ClockMode = 'frozen' | 'running';

export interface Position {
  readonly clock: MovableClock;
  readonly mode: ClockMode;
  /** Keeps the present as a moment that is acted on now. */
  keep(): void;
  /** Moves forward; a moment that has passed already leaves the clock where it is. */
  moveTo(to: Temporal.Instant): void;
}

const later = (a: Temporal.Instant, b: Temporal.Instant | undefined): Temporal.Instant =>
  b !== undefined && Temporal.Instant.compare(b, a) > 0 ? b : a;

const parsed = (text: string | undefined): Temporal.Instant | undefined => (text === undefined ? undefined : Temporal.Instant.from(text));

/** Real time that never goes back, whatever is done to the machine's own clock. */
const realMilliseconds = (): (() => number) => {
  let seen = Number.NEGATIVE_INFINITY;
  return () => {
    seen = Math.max(seen, Temporal.Now.instant().epochMilliseconds);
    return seen;
  };
};

/** The last moment that was acted on; undefined before the very first. */
export const actedUntil = (records: Records): Temporal.Instant | undefined => parsed(records.fact('clock')?.split(' ')[0]);

/** `at` is where the clock stands at the very first start. */
export const openPosition = (records: Records, mode: ClockMode, at?: Temporal.Instant): Position => {
  const real = Temporal.Now.instant();
  const [actedText, realText] = records.fact('clock')?.split(' ') ?? [];
  const [acted, keptAt] = [parsed(actedText), parsed(realText)];
  // The distance to real time, not the moment, is what a running clock keeps while the machine is off.
  const ahead = acted !== undefined && keptAt !== undefined ? acted.since(keptAt) : Temporal.Duration.from({ seconds: 0 });
  const first = at ?? real;
  const resumed = acted === undefined ? first : mode === 'running' ? real.add(ahead) : acted;
  const start = later(resumed, acted);
  const clock = mode === 'running' ? runningClock(start, realMilliseconds()) : virtualClock(start);
  const keep = (): void => {
    records.keepFact('clock', `${clock.now()} ${Temporal.Now.instant()}`);
  };
  keep();
  return {
    clock,
    mode,
    keep,
    moveTo: (to) => {
      if (Temporal.Instant.compare(to, clock.now()) > 0) clock.set(to);
      keep();
    },
  };
};
