/** What one night found about the guidance of a branch: where the system had let go of somebody, and what of that it mended itself. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { LapseKind } from './lapses.ts';

/** What was done about a lapse, from least to most: a night that runs twice keeps the most. */
export const mends = [
  /** It could not be mended; the schedule tries again, and so does the next night. */
  'failed',
  /** It ends by itself: what should not be there yields when it next looks. */
  'left',
  /** The execution slept on; its wait was ended. */
  'woken',
  /** No execution was left, so one was started. */
  'restarted',
  /** The task that was missing stands in somebody's list now. */
  'asked',
  /** What was asked in vain is asked no more. */
  'closed',
] as const;
export type Mend = (typeof mends)[number];

export interface Lapse {
  readonly client: string;
  readonly kind: LapseKind;
  readonly mend: Mend;
}

export interface GuidanceNight {
  readonly branch: string;
  /** The day on whose early morning it was. */
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  /** Trajectories that were running. */
  readonly trajectories: number;
  /** Tasks of theirs past their day: work for people, and no lapse. */
  readonly late: number;
  /** Of these, those that whoever had them left behind: they are the team leader's until somebody else has the client. */
  readonly inherited: number;
  /** Of these, those that stand with somebody of whom the branch never told that they are in the team. */
  readonly withStrangers: number;
  /** How many lapses there were. */
  readonly found: number;
  /** Which they were; the first hundred. */
  readonly lapses: readonly Lapse[];
}

export interface GuidanceNights {
  /** Keeps what the first look of a night found. False when the night has looked before. */
  add(night: GuidanceNight): Promise<boolean>;
  /** Keeps it in place of what was kept of the same night. */
  replace(night: GuidanceNight): Promise<void>;
  /** What the night of a day found, if it looked. */
  of(branch: string, day: Temporal.PlainDate): Promise<GuidanceNight | undefined>;
  /** The latest nights of a branch, newest first; at most 31. */
  latest(branch: string): Promise<readonly GuidanceNight[]>;
}

/** A night that runs a second time (a retry, or by hand) keeps what it found and did the first time. */
export const foundBefore = (before: GuidanceNight | undefined, now: GuidanceNight): GuidanceNight => {
  const lapses = new Map((before?.lapses ?? []).map((lapse) => [keyOf(lapse), lapse]));
  for (const lapse of now.lapses) {
    const known = lapses.get(keyOf(lapse)) ?? lapse;
    lapses.set(keyOf(lapse), mends.indexOf(known.mend) > mends.indexOf(lapse.mend) ? known : lapse);
  }
  // No fewer than were found before: of a bad night only a part is kept one by one.
  return { ...now, lapses: [...lapses.values()], found: Math.max(before?.found ?? 0, now.found, lapses.size) };
};

const keyOf = ({ client, kind }: Lapse): string => `${client} ${kind}`;
