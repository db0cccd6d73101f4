/** One figure with what stands behind it: its definition and entries in the report, and how it went from month to month. */
import { withoutRecords } from '../../reports/disclosure.ts';
import type { Period } from '../../reports/fact.ts';
import { asNumber, sumOfKnown } from '../../reports/figure.ts';
import { figures } from '../../reports/figures/index.ts';
import { monthsIn, type NamedPeriod } from '../../reports/period.ts';
import { together } from '../../reports/together.ts';
import { Problem } from '../problem.ts';
import { readLibrary } from './annual-report.ts';
import { type Behind, mostFromFacts, reportsByBranch } from './kept/reports-of-many.ts';
import { type ReaderNeeds, type ReportAsked, readReports, reportAllowed } from './reader.ts';

export interface MonthOfFigure {
  readonly month: Period;
  /** Null: not known. */
  readonly value: number | null;
}

type ShownFigure = Awaited<ReturnType<ReturnType<typeof readReports>>>['report']['figures'][string];

export interface FigureCourse {
  readonly id: string;
  readonly figure: ShownFigure;
  readonly period: NamedPeriod;
  readonly branches: readonly string[];
  /** Absent for whoever reads no small numbers, for what is no number or is agreed for long, and of many branches over more than a year. */
  readonly months?: readonly MonthOfFigure[];
  readonly behind?: Behind;
}

/** Of many branches months are kept one by one: those of a year, and no more. */
const mostMonthsOfMany = 12;

export const readFigure =
  (needs: ReaderNeeds) =>
  async (asked: ReportAsked, id: string): Promise<FigureCourse> => {
    const { branches, period, depth } = reportAllowed(asked);
    const definition = figures.find((each) => each.id === id);
    if (!definition) throw new Problem('not-found');
    if (branches.length > mostFromFacts) return courseOfMany(needs, { id, branches, period });
    const { report } = await readReports(needs)(asked);
    const figure = report.figures[id];
    if (!figure) throw new Problem('not-found');
    const course = { id, figure, period, branches };
    if (depth === 'no-small-numbers' || !hasCourse(figure)) return course;
    const libraries = await Promise.all(branches.map((branch) => readLibrary(needs)(branch, period)));
    const valueIn = (month: Period) => sumOfKnown(libraries.map((open) => asNumber(definition.count(open(month)).value)));
    return { ...course, months: monthsIn(period).map((month) => ({ month, value: valueIn(month) })) };
  };

const hasCourse = ({ value, over }: Pick<ShownFigure, 'value' | 'over'>): boolean => typeof value === 'number' && over !== 'agreed';

/** The period and its months are counted in one reading of a branch. */
const courseOfMany = async (
  needs: ReaderNeeds,
  { id, branches, period }: Pick<FigureCourse, 'id' | 'period'> & { readonly branches: readonly [string, ...string[]] },
): Promise<FigureCourse> => {
  const all = monthsIn(period);
  const months = all.length > 1 && all.length <= mostMonthsOfMany ? all : [];
  const { reports, behind } = await reportsByBranch(needs)(branches, [period, ...months]);
  const [whole, ...byMonth] = reports;
  const figure = whole && withoutRecords(together(whole)).figures[id];
  if (!figure) throw new Problem('not-found');
  const course = { id, figure, period, branches, ...(behind && { behind }) };
  if (months.length === 0 || !hasCourse(figure)) return course;
  const valueIn = (place: number) => sumOfKnown((byMonth[place] ?? []).map(({ figures: own }) => asNumber(own[id]?.value ?? null)));
  return { ...course, months: months.map((month, place) => ({ month, value: valueIn(place) })) };
};
