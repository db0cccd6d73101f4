/** How some figures went from quarter to quarter, for whoever may read parts of a year. */
import { type CountedBranch, countFollowed, type Quarter, quartersFollowed, type Trends, trendsOf } from '../../../reports/trends.ts';
import { dayOf } from '../../../schemas/kernel/time.ts';
import { Problem } from '../../problem.ts';
import { readLibrary } from '../annual-report.ts';
import { type Behind, type ManyReportsNeeds, mostFromFacts, reportsByBranch } from '../kept/reports-of-many.ts';
import { type ReportAsked, reportAllowed } from '../reader.ts';

export interface ReadTrends extends Trends {
  readonly year: number;
  readonly branches: readonly string[];
  /** Of many branches: what is not counted up to now. */
  readonly behind?: Behind;
}

/** Of whole years alone; quarters hold small numbers, so whoever reads none of those reads no quarters. */
export const readTrends =
  (needs: ManyReportsNeeds) =>
  async ({ reader, branch, period: { year: asked } }: ReportAsked): Promise<ReadTrends> => {
    const { branches, depth, period } = reportAllowed({ reader, branch, period: { year: asked } });
    if (depth === 'no-small-numbers') throw new Problem('not-allowed');
    const { year } = period;
    const quarters = quartersFollowed(year, dayOf(needs.clock.now()).toString());
    const begun = quarters.filter(({ state }) => state !== 'ahead');
    const { counted, behind } = await countedIn(needs, branches, begun);
    return {
      year,
      branches,
      ...trendsOf(
        quarters,
        quarters.map((_, place) => counted[place] ?? []),
      ),
      ...(behind && { behind }),
    };
  };

interface CountedQuarters {
  /** By the order of the quarters, each of the branches. */
  readonly counted: readonly (readonly CountedBranch[])[];
  readonly behind?: Behind;
}

const countedIn = async (
  needs: ManyReportsNeeds,
  branches: readonly [string, ...string[]],
  quarters: readonly Quarter[],
): Promise<CountedQuarters> => {
  const [first, ...others] = quarters;
  if (!first) return { counted: [] };
  if (branches.length > mostFromFacts) {
    const { reports, ...told } = await reportsByBranch(needs)(branches, [first, ...others]);
    return { counted: reports.map((each) => each.map(({ figures }) => figures)), ...told };
  }
  const counted: CountedBranch[][] = quarters.map(() => []);
  for (const branch of branches) {
    const open = await readLibrary(needs)(branch, { from: first.from, till: others.at(-1)?.till ?? first.till });
    for (const [place, quarter] of quarters.entries()) counted[place]?.push(countFollowed(open(quarter)));
  }
  return { counted };
};
