/**
 * The report of many branches, added up from what is kept of each. Where something changed since, a branch is counted anew, as many of them as one
 * request can; of the others it is said until when they were counted. Every request counts further.
 */
import { reportWith } from '../../../reports/counts.ts';
import { withoutRecords } from '../../../reports/disclosure.ts';
import type { Period } from '../../../reports/fact.ts';
import type { AnnualReport } from '../../../reports/report.ts';
import { together } from '../../../reports/together.ts';
import { type Clock, Temporal } from '../../../schemas/kernel/time.ts';
import { Problem } from '../../problem.ts';
import type { Facts } from '../facts.ts';
import { countAndKeep, type Periods } from './count-branch.ts';
import { countingCode } from './counting-code.ts';
import { type Changes, isCurrent, type KeptCount, type KeptCounts, noChanges } from './kept-counts.ts';

/** Of no more branches a report is counted from the facts themselves: that takes some seconds at most, and nothing that is kept can be old. */
export const mostFromFacts = 12;

/** So many branches one request counts anew, and fewer where that is more than so many years of a branch. */
export const mostAnew = 24;
const mostYearsAnew = 72;

const mostAnewOver = (periods: Periods): number => {
  const years = periods.flatMap(({ from, till }) => [Number(from.slice(0, 4)), Number(till.slice(0, 4))]);
  return Math.min(mostAnew, Math.floor(mostYearsAnew / (Math.max(...years) - Math.min(...years) + 1)));
};

export interface ManyReportsNeeds {
  readonly facts: Facts;
  readonly keptCounts: Pick<KeptCounts, 'changes' | 'of' | 'keep'>;
  readonly clock: Clock;
}

/** What is not counted up to now. */
export interface Behind {
  /** All was counted up to this moment at least. */
  readonly until: Temporal.Instant;
  /** In these branches something changed since. */
  readonly branches: readonly string[];
}

export const inText = ({ until, branches }: Behind) => ({ until: until.toString(), branches });

export type ReportOfMany = ReturnType<typeof withoutRecords>;

export interface ManyReports {
  /** By the order of the periods. */
  readonly reports: readonly ReportOfMany[];
  readonly behind?: Behind;
}

export interface ReportsByBranch {
  /** By the order of the periods, and in each of the branches; of those that are kept without entries. */
  readonly reports: readonly (readonly [AnnualReport, ...AnnualReport[]])[];
  readonly behind?: Behind;
}

/** What is kept of a branch, of every period; `oldAt` is when the oldest of what is old was counted. */
interface Kept {
  readonly branch: string;
  readonly counts: readonly KeptCount[];
  readonly oldAt: Temporal.Instant | undefined;
}

export const reportsByBranch =
  ({ facts, keptCounts, clock }: ManyReportsNeeds) =>
  async (branches: readonly [string, ...string[]], periods: Periods): Promise<ReportsByBranch> => {
    const begunAt = clock.now();
    const changes = await keptCounts.changes(branches);
    const found = Map.groupBy(await keptCounts.of(branches, periods), ({ branch }) => branch);
    const kept = branches.flatMap((branch) => keptOf(branch, periods, found.get(branch) ?? [], changes.get(branch)));
    const isKept = new Set(kept.map(({ branch }) => branch));
    const uncounted = branches.filter((branch) => !isKept.has(branch));
    const old = kept.flatMap(({ branch, oldAt }) => (oldAt ? [{ branch, oldAt }] : [])).toSorted(byAge);
    const anew = [...uncounted, ...old.map(({ branch }) => branch)].slice(0, mostAnewOver(periods));

    const reports = new Map(
      kept.map(({ branch, counts }) => [branch, counts.map(({ period, counts: each }) => reportWith(branch, period, each))]),
    );
    for (const branch of anew) {
      reports.set(branch, await countAndKeep({ facts, keptCounts })(branch, periods, begunAt));
    }
    if (uncounted.length > mostAnewOver(periods)) throw new Problem('being-counted');

    const behind = old.filter(({ branch }) => !anew.includes(branch));
    const [first] = behind;
    return {
      reports: periods.map((_, place) => ofEach(branches.map((branch) => reports.get(branch)?.[place]))),
      ...(first && { behind: { until: first.oldAt, branches: behind.map(({ branch }) => branch) } }),
    };
  };

export const reportsOfMany =
  (needs: ManyReportsNeeds) =>
  async (branches: readonly [string, ...string[]], periods: Periods): Promise<ManyReports> => {
    const { reports, ...told } = await reportsByBranch(needs)(branches, periods);
    return { reports: reports.map((each) => withoutRecords(together(each))), ...told };
  };

const byAge = (one: { readonly oldAt: Temporal.Instant }, other: { readonly oldAt: Temporal.Instant }): number =>
  Temporal.Instant.compare(one.oldAt, other.oldAt);

/** Nothing when a period was not counted by the code that counts now: figures that are defined otherwise are not added up. */
const keptOf = (branch: string, periods: Periods, found: readonly KeptCount[], changes: Changes = noChanges): Kept[] => {
  const counts = periods.flatMap((period) => found.find((each) => isOver(each, period) && each.code === countingCode) ?? []);
  if (counts.length < periods.length) return [];
  const [oldAt] = counts
    .filter((each) => !isCurrent(each, changes))
    .map((each) => each.begunAt)
    .toSorted(Temporal.Instant.compare);
  return [{ branch, counts, oldAt }];
};

const isOver = ({ period }: KeptCount, { from, till }: Period): boolean => period.from === from && period.till === till;

const ofEach = (all: readonly (AnnualReport | undefined)[]): readonly [AnnualReport, ...AnnualReport[]] => {
  const [first, ...others] = all.filter((report) => report !== undefined);
  if (!first || others.length < all.length - 1) throw new Error('every branch has a report of every period');
  return [first, ...others];
};
