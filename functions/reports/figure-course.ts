/** One figure with what stands behind it: its definition and entries in the report, and how it went from month to month. */
import type { Period } from '../../reports/fact.ts';
import { asNumber, sumOfKnown } from '../../reports/figure.ts';
import { figures } from '../../reports/figures/index.ts';
import { monthsIn, type NamedPeriod } from '../../reports/period.ts';
import { Problem } from '../problem.ts';
import { readLibrary } from './annual-report.ts';
import { type Behind, mostFromFacts } from './kept/reports-of-many.ts';
import { type ReaderNeeds, type ReportAsked, readReports, reportAllowed } from './reader.ts';

export interface MonthOfFigure {
  readonly month: Period;
  /** Null: not known. */
  readonly value: number | null;
}

export interface FigureCourse {
  readonly id: string;
  readonly figure: Awaited<ReturnType<ReturnType<typeof readReports>>>['report']['figures'][string];
  readonly period: NamedPeriod;
  readonly branches: readonly string[];
  /** Absent for whoever reads no small numbers, for what is no number or is agreed for long, and of many branches. */
  readonly months?: readonly MonthOfFigure[];
  readonly behind?: Behind;
}

export const readFigure =
  (needs: ReaderNeeds) =>
  async (asked: ReportAsked, id: string): Promise<FigureCourse> => {
    const { branches, period, depth } = reportAllowed(asked);
    const definition = figures.find((each) => each.id === id);
    if (!definition) throw new Problem('not-found');
    const { report, behind } = await readReports(needs)(asked);
    const figure = report.figures[id];
    if (!figure) throw new Problem('not-found');
    const course = { id, figure, period, branches, ...(behind && { behind }) };
    if (branches.length > mostFromFacts) return course;
    if (depth === 'no-small-numbers' || typeof figure.value !== 'number' || figure.over === 'agreed') return course;
    const libraries = await Promise.all(branches.map((branch) => readLibrary(needs)(branch, period)));
    const valueIn = (month: Period) => sumOfKnown(libraries.map((open) => asNumber(definition.count(open(month)).value)));
    return { ...course, months: monthsIn(period).map((month) => ({ month, value: valueIn(month) })) };
  };
