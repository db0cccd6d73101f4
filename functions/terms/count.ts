/** Counting a term: day 0, lengths, suspension, and where the Algemene termijnenwet (Atw) moves the end. */
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Policy, Term } from '../../schemas/policies.ts';
import { addWorkingDays, type FreeDay, freeDay, isWorkingDay } from './calendar.ts';

/** One stage of the count. */
export interface CountedStep {
  readonly adds: Term;
  readonly why: 'term' | 'extension' | 'suspension';
  readonly reaches: Temporal.PlainDate;
}

export interface Count {
  readonly steps: readonly CountedStep[];
  /** The end as counted. */
  readonly unrolled: Temporal.PlainDate;
  /** The end as the Atw has it; equal to `unrolled` when nothing moves. */
  readonly rolled: Temporal.PlainDate;
  /** The rule that was applied to this end; it can be NONE where the row says ATW, see {@link rollOf}. */
  readonly roll: Policy['roll'];
  /** Whether article 2, not article 1 alone, moved the end. */
  readonly byArticle2: boolean;
  /** The free days that the end was moved past; where article 2 moved it, all free days within the term. */
  readonly passed: readonly FreeDay[];
  /**
   * The latest end on any reading of the law. It differs from `rolled` only for an extended term whose first part ended on a free day:
   * read strictly, the extension then starts from the moved end. Whoever waits for an authority waits for this day.
   */
  readonly latest: Temporal.PlainDate;
}

/** Atw art. 4: the act leaves alone what is longer than 90 days, 12 weeks or 3 months, and all terms in years. Exactly so long is moved. */
export const isMovable = (term: Term): boolean => {
  if ('days' in term) return term.days <= 90;
  if ('weeks' in term) return term.weeks <= 12;
  return 'months' in term && term.months <= 3;
};

/**
 * The rule for the end of a term. An extension is judged as a term of its own (art. 4 measures what the law sets, and it sets two
 * lengths): the extension of 3 months moves, the one of 6 months does not, even where the first part does.
 */
export const rollOf = ({ roll, extension }: Pick<Policy, 'roll' | 'extension'>, extended: boolean): Policy['roll'] =>
  extended && extension && !isMovable(extension) ? 'NONE' : roll;

/** Atw art. 1(1): the first day, from this one on, that is no Saturday, Sunday or holiday. */
export const nextPossibleEnd = (day: Temporal.PlainDate): Temporal.PlainDate => (isWorkingDay(day) ? day : addWorkingDays(day, 1));

/** Atw art. 1(1) and 2: also late enough for the term, which starts on the day after `anchor`, to hold two working days. */
const endWithTwoWorkingDays = (anchor: Temporal.PlainDate, end: Temporal.PlainDate): Temporal.PlainDate => {
  const earliest = addWorkingDays(anchor, 2);
  const possible = nextPossibleEnd(end);
  return Temporal.PlainDate.compare(possible, earliest) < 0 ? earliest : possible;
};

const freeDaysBetween = (first: Temporal.PlainDate, last: Temporal.PlainDate): readonly FreeDay[] => {
  const found: FreeDay[] = [];
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) {
    const free = freeDay(day);
    if (free) found.push(free);
  }
  return found;
};

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate =>
  Temporal.PlainDate.compare(one, other) < 0 ? other : one;

/** The day is day 0 (Awb 6:8); a month without the day number ends on its last day. */
const stepsOf = (
  { term, extension, direction }: Pick<Policy, 'term' | 'extension' | 'direction'>,
  anchor: Temporal.PlainDate,
  extended: boolean,
  suspendedDays: number,
): readonly CountedStep[] => {
  const parts: (readonly [Term, CountedStep['why']])[] = [[term, 'term']];
  if (extended && extension) parts.push([extension, 'extension']);
  if (suspendedDays > 0) parts.push([{ days: suspendedDays }, 'suspension']);
  let reaches = anchor;
  return parts.map(([adds, why]) => {
    reaches = direction === 'forward' ? reaches.add(adds) : reaches.subtract(adds);
    return { adds, why, reaches };
  });
};

/**
 * Counts from the anchor to the end.
 * @param suspendedDays calendar days, zero or more, by which the clock stood still (Awb 4:15); they move the end as counted.
 */
export const count = (policy: Policy, anchor: Temporal.PlainDate, extended: boolean, suspendedDays: number): Count => {
  const steps = stepsOf(policy, anchor, extended, suspendedDays);
  const unrolled = steps.at(-1)?.reaches ?? anchor;
  const roll = policy.direction === 'backward' ? 'NONE' : rollOf(policy, extended);
  if (roll === 'NONE') return { steps, unrolled, rolled: unrolled, roll, byArticle2: false, passed: [], latest: unrolled };
  const byArticle1 = nextPossibleEnd(unrolled);
  const rolled = roll === 'ATW2' ? endWithTwoWorkingDays(anchor, unrolled) : byArticle1;
  const byArticle2 = !rolled.equals(byArticle1);
  const passed = rolled.equals(unrolled) ? [] : freeDaysBetween(byArticle2 ? anchor.add({ days: 1 }) : unrolled, rolled);
  return { steps, unrolled, rolled, roll, byArticle2, passed, latest: later(rolled, partByPart(policy, anchor, extended, suspendedDays)) };
};

/** The strict reading of an extended term: each part ends on a working day before the next begins. */
const partByPart = (policy: Policy, anchor: Temporal.PlainDate, extended: boolean, suspendedDays: number): Temporal.PlainDate =>
  extended && policy.extension
    ? nextPossibleEnd(nextPossibleEnd(anchor.add(policy.term)).add(policy.extension).add({ days: suspendedDays }))
    : anchor;
