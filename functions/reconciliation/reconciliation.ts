/** The nightly proof that no reminder was lost: planned = sent + cancelled + explained, per branch and day. */
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { ReminderFamily, ReminderState } from '../residence/ledger.ts';

export type Counts = Readonly<Record<ReminderState, number>>;

/** What was done about rows that were stuck, from least to most: a night that runs twice keeps the most. */
export const repairs = [
  /** It could not be set going; the schedule tries again, and so does the next night. */
  'failed',
  /** Somebody is at it: the execution lives, and its trouble passes. */
  'left',
  /** The execution slept past the moment; its wait was ended. */
  'woken',
  /** No execution was left, so one was started. */
  'restarted',
] as const;
export type Repair = (typeof repairs)[number];

/** The rows of one document, or dossier, that were due and that nobody had sent or explained. */
export interface Stuck {
  readonly client: string;
  readonly family: ReminderFamily;
  readonly rows: number;
  readonly repair: Repair;
}

/** What one night found in one branch about the day before. */
export interface Reconciliation {
  readonly branch: string;
  /** The day whose reminders were counted. */
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  /** The rows of that day by state, as they were found. */
  readonly counts: Counts;
  /** Rows of any day that were due and that nobody had sent or explained. */
  readonly overdue: number;
  /** Workflows that were started again for them, because nobody waited for the rows any more. */
  readonly repaired: number;
  /** Which they were, by document; the first hundred. */
  readonly stuck: readonly Stuck[];
}

interface Balance {
  readonly planned: number;
  readonly accounted: number;
  /** Rows whose place others took: those of the new day, or a later rung. */
  readonly explained: number;
  readonly balanced: boolean;
}

/** All rows of a day, and those of which is known what became of them. */
export const balanceOf = (counts: Counts): Balance => {
  const explained = counts.superseded + counts.stale;
  const accounted = counts.sent + counts.cancelled + explained;
  const planned = accounted + counts.planned + counts.claimed;
  return { planned, accounted, explained, balanced: planned === accounted };
};

/** A night that runs a second time (a retry, or by hand) keeps what it found and did the first time. */
export const together = (before: readonly Stuck[], now: readonly Stuck[]): readonly Stuck[] => {
  const found = new Map(before.map((each) => [documentOf(each), each]));
  for (const each of now) {
    const known = found.get(documentOf(each)) ?? each;
    const repair = repairs.indexOf(known.repair) > repairs.indexOf(each.repair) ? known.repair : each.repair;
    found.set(documentOf(each), { ...each, rows: Math.max(each.rows, known.rows), repair });
  }
  return [...found.values()];
};

const documentOf = ({ client, family }: Stuck): string => `${client} ${family}`;

/** The night counts at three, and may be tried again for two hours; before that, the day before is not missing. */
const latestHour = 5;

/** The latest day that must have been counted by now. */
export const lastCounted = (now: Temporal.Instant): Temporal.PlainDate => dayOf(now.subtract({ hours: latestHour })).subtract({ days: 1 });

/** A day that was counted, or days after each other that no night counted. */
export type Night =
  | ({ readonly is: 'counted' } & Reconciliation)
  | { readonly is: 'gap'; readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/**
 * The last `days` days with their gaps, newest first. A gap is a day of which the night did not run although one before it had: days from
 * before the first night are none. `last` is the latest day that must have been counted by now.
 */
export const nightsUntil = (last: Temporal.PlainDate, found: readonly Reconciliation[], days: number): readonly Night[] => {
  const byDay = new Map(found.map((each) => [each.day.toString(), each]));
  const order = found.map(({ day }) => day).toSorted(Temporal.PlainDate.compare);
  const [oldest, newest] = [order.at(0), order.at(-1)];
  if (oldest === undefined || newest === undefined) return [];
  const nights: Night[] = [];
  const first = last.subtract({ days: days - 1 });
  const isShown = (day: Temporal.PlainDate) => [first, oldest].every((limit) => Temporal.PlainDate.compare(day, limit) >= 0);
  const start = Temporal.PlainDate.compare(newest, last) > 0 ? newest : last;
  for (let day = start; isShown(day); day = day.subtract({ days: 1 })) {
    const counted = byDay.get(day.toString());
    const previous = nights.at(-1);
    if (counted) nights.push({ is: 'counted', ...counted });
    else if (previous?.is === 'gap') nights[nights.length - 1] = { ...previous, from: day };
    else nights.push({ is: 'gap', from: day, to: day });
  }
  return nights;
};
