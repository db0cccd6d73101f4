/** How some figures went from quarter to quarter, for whoever may read parts of a year. */
import type { Library } from '../../../reports/book.ts';
import { type Trends, trendsOf } from '../../../reports/trends.ts';
import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import { Problem } from '../../problem.ts';
import { readLibrary } from '../annual-report.ts';
import type { Facts } from '../facts.ts';
import { type ReportAsked, reportAllowed } from '../reader.ts';

export interface ReadTrends extends Trends {
  readonly year: number;
  readonly branches: readonly string[];
}

export interface TrendsNeeds {
  readonly facts: Facts;
  readonly clock: Clock;
}

/** Of whole years alone; quarters hold small numbers, so whoever reads none of those reads no quarters. */
export const readTrends =
  ({ facts, clock }: TrendsNeeds) =>
  async ({ reader, branch, period: { year: asked } }: ReportAsked): Promise<ReadTrends> => {
    const { branches, depth, period } = reportAllowed({ reader, branch, period: { year: asked } });
    if (depth === 'no-small-numbers') throw new Problem('not-allowed');
    const { year, till } = period;
    const libraries: Library[] = [];
    for (const each of branches) libraries.push(await readLibrary({ facts })(each, { from: `${year - 1}-01-01`, till }));
    return { year, branches, ...trendsOf(libraries, year, dayOf(clock.now()).toString()) };
  };
