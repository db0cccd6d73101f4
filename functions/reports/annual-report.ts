/** Reads the facts of branches and reports a period. */
import { type Book, bookOf, type Library } from '../../reports/book.ts';
import type { Period } from '../../reports/fact.ts';
import { type NamedPeriod, wholeYear, yearsEarlier } from '../../reports/period.ts';
import { firstHomes } from '../../reports/persons.ts';
import { type AnnualReport, formsRead, reportOf } from '../../reports/report.ts';
import { isStock } from '../../reports/stock.ts';
import { together } from '../../reports/together.ts';
import type { AgeAsked, Facts } from './facts.ts';

/**
 * Reads a branch once: stocks whole, of every other form what was so within the days. Ages are known of those whose first home that counts began
 * within them.
 */
export const readLibrary =
  ({ facts }: { readonly facts: Facts }) =>
  async (branch: string, within: Period): Promise<Library> => {
    const told = (await Promise.all(formsRead.map((form) => facts.of(branch, form, isStock(form) ? {} : within)))).flat();
    const adults = await facts.ofAge(agesAsked(bookOf(branch, within, told)));
    return (period) => bookOf(branch, period, told, adults);
  };

export interface ReportAsked {
  readonly branches: readonly [string, ...string[]];
  readonly period: NamedPeriod;
  /** So many years before are reported beside it, over the same days. */
  readonly yearsBefore?: number;
}

export interface ReportsInTime {
  readonly report: AnnualReport;
  /** The latest first. */
  readonly before: readonly AnnualReport[];
}

/** A period and the same days of so many years before, the latest first. */
export const periodsBeside = (period: NamedPeriod, yearsBefore: number): [NamedPeriod, ...NamedPeriod[]] => [
  period,
  ...Array.from({ length: yearsBefore }, (_, years) => yearsEarlier(period, years + 1)),
];

/** One report of one branch or more, and those of the years before; branches are read one after the other. */
export const reportsInTime =
  ({ facts }: { readonly facts: Facts }) =>
  async ({ branches, period, yearsBefore = 0 }: ReportAsked): Promise<ReportsInTime> => {
    const periods = periodsBeside(period, yearsBefore);
    const read = async (branch: string): Promise<AnnualReport[]> => {
      const open = await readLibrary({ facts })(branch, { from: periods.at(-1)?.from ?? period.from, till: period.till });
      return periods.map((each) => reportOf(open(each), each.year));
    };
    const [first, ...others] = branches;
    const own = await read(first);
    const all = [own];
    for (const branch of others) all.push(await read(branch));
    const [report, ...before] = own.map((each, place) => together([each, ...all.slice(1).flatMap((reports) => reports[place] ?? [])]));
    if (!report) throw new Error('a period has a report');
    return { report, before };
  };

/** The report of a whole year of one branch. */
export const annualReport =
  (needs: { readonly facts: Facts }) =>
  async (branch: string, year: number): Promise<AnnualReport> =>
    (await reportsInTime(needs)({ branches: [branch], period: wholeYear(year) })).report;

const agesAsked = (book: Book): AgeAsked[] => {
  const registrations = new Map(book.all('client-registration').map(({ id, client = id, submission }) => [client, submission]));
  return [...firstHomes(book)].flatMap(([client, { day }]) => {
    const registration = registrations.get(client);
    const isAsked = book.period.from <= day && day <= book.period.till;
    return isAsked && registration !== undefined ? [{ client, registration, on: day }] : [];
  });
};
