/**
 * Runs every night: where a report can be of more branches than a request counts, every branch is counted, so that by day it is added up from what is
 * kept. What was kept before is held against it.
 */
import { wholeYear } from '../../../reports/period.ts';
import { type Quarter, quartersIn } from '../../../reports/trends.ts';
import { type Clock, dayOf, type Temporal } from '../../../schemas/kernel/time.ts';
import { log } from '../../edge/log.ts';
import { periodsBeside } from '../annual-report.ts';
import type { Facts } from '../facts.ts';
import type { Periods } from '../kept/count-branch.ts';
import { holdCounts, stillDiffering } from '../kept/hold-counts.ts';
import type { KeptCount, KeptCounts } from '../kept/kept-counts.ts';
import { mostFromFacts } from '../kept/reports-of-many.ts';

export interface CountNeeds {
  readonly facts: Facts;
  readonly keptCounts: Pick<KeptCounts, 'changes' | 'of' | 'keep'>;
  readonly clock: Clock;
  readonly branches: readonly string[];
}

export interface CountedBranches {
  readonly counted: number;
  /** Kept counts that were said to be current and were not. They are right now. */
  readonly differing: number;
}

/** Two stand beside the running year, and two beside the last one, which is reported on in spring. */
const yearsBefore = 3;

/** For the trends of this year and of the last one, each beside the year before. */
const quartersUntil = (today: Temporal.PlainDate): Quarter[] =>
  quartersIn([today.year - 2, today.year - 1, today.year], today.toString()).filter(({ state }) => state !== 'ahead');

export const countBranches = (needs: CountNeeds) => async (): Promise<CountedBranches> => {
  const { branches, keptCounts, clock } = needs;
  if (branches.length <= mostFromFacts) return { counted: 0, differing: 0 };
  const today = dayOf(clock.now());
  const [thisYear, ...before] = periodsBeside(wholeYear(today.year), yearsBefore);
  const periods: Periods = [thisYear, ...before, ...quartersUntil(today)];
  const suspect: KeptCount[] = [];
  const faults: unknown[] = [];
  for (const branch of branches) {
    try {
      suspect.push(...(await holdCounts(needs)(branch, periods, { keep: true })).differing);
    } catch (fault) {
      faults.push(fault);
    }
  }
  const differing = await stillDiffering({ keptCounts })(suspect);
  for (const branch of new Set(differing.map((each) => each.branch))) log({ code: 'kept-counts-differ', branch });
  log({ code: 'branches-counted', count: branches.length - faults.length });
  // Every branch that could be counted was; the rest is told, and tried again by the schedule.
  if (faults.length > 0) throw new AggregateError(faults, 'some branches could not be counted');
  return { counted: branches.length, differing: differing.length };
};
