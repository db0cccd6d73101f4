/** Counts a branch anew over some periods, in one reading, and keeps what was counted. */
import { countsOf } from '../../../reports/counts.ts';
import type { Period } from '../../../reports/fact.ts';
import { type AnnualReport, reportOf } from '../../../reports/report.ts';
import type { Temporal } from '../../../schemas/kernel/time.ts';
import { readLibrary } from '../annual-report.ts';
import type { Facts } from '../facts.ts';
import { countingCode } from './counting-code.ts';
import type { KeptCount, KeptCounts } from './kept-counts.ts';

export type Periods = readonly [Period, ...Period[]];

/** The reports, by the order of the periods. */
export const countBranch =
  ({ facts }: { readonly facts: Facts }) =>
  async (branch: string, periods: Periods): Promise<AnnualReport[]> => {
    const ends = periods.flatMap(({ from, till }) => [from, till]).toSorted();
    const [from = periods[0].from, till = from] = [ends.at(0), ends.at(-1)];
    const open = await readLibrary({ facts })(branch, { from, till });
    return periods.map((period) => reportOf(open(period), Number(period.till.slice(0, 4))));
  };

export const countOf = (report: AnnualReport, begunAt: Temporal.Instant): KeptCount => ({
  branch: report.branch,
  period: report.period,
  counts: countsOf(report),
  code: countingCode,
  begunAt,
});

export const countAndKeep =
  ({ facts, keptCounts }: { readonly facts: Facts; readonly keptCounts: Pick<KeptCounts, 'keep'> }) =>
  async (branch: string, periods: Periods, begunAt: Temporal.Instant): Promise<AnnualReport[]> => {
    const reports = await countBranch({ facts })(branch, periods);
    await Promise.all(reports.map((report) => keptCounts.keep(countOf(report, begunAt))));
    return reports;
  };
