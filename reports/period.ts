/** The days that a report is about: a year, a half or a quarter of it, or any days. */
import type { Text } from '../schemas/kernel/text.ts';
import { Temporal } from '../schemas/kernel/time.ts';
import type { Period } from './fact.ts';

export type PeriodKind = 'year' | 'half' | 'quarter' | 'days';

export interface NamedPeriod extends Period {
  readonly kind: PeriodKind;
  /** The year in which it ends. */
  readonly year: number;
  readonly name: Text;
}

/** As an address or a command has it: all are texts, and none is needed but the year or both days. */
export interface PeriodAsked {
  readonly year?: string | undefined;
  readonly half?: string | undefined;
  readonly quarter?: string | undefined;
  readonly from?: string | undefined;
  readonly till?: string | undefined;
}

/** What of it cannot be understood, and why. */
export interface Misunderstood {
  readonly field: keyof PeriodAsked;
  readonly says: Text;
}

/** Longer than a programme runs; figures of more years say little. */
export const mostYears = 10;

const ordinals = ['first', 'second', 'third', 'fourth'];

const monthsOf = (year: number, first: number, months: number): Period => {
  const begin = Temporal.PlainYearMonth.from({ year, month: first });
  const last = begin.add({ months: months - 1 });
  return { from: begin.toPlainDate({ day: 1 }).toString(), till: last.toPlainDate({ day: last.daysInMonth }).toString() };
};

export const wholeYear = (year: number): NamedPeriod => ({
  ...monthsOf(year, 1, 12),
  kind: 'year',
  year,
  name: { nl: String(year), en: String(year) },
});

export const halfOf = (year: number, half: number): NamedPeriod => ({
  ...monthsOf(year, half * 6 - 5, 6),
  kind: 'half',
  year,
  name: { nl: `${half}e halfjaar ${year}`, en: `${ordinals[half - 1]} half of ${year}` },
});

export const quarterOf = (year: number, quarter: number): NamedPeriod => ({
  ...monthsOf(year, quarter * 3 - 2, 3),
  kind: 'quarter',
  year,
  name: { nl: `${quarter}e kwartaal ${year}`, en: `${ordinals[quarter - 1]} quarter of ${year}` },
});

/** In months: a month, a quarter, a half, a year. */
const lengths = [1, 3, 6, 12];

/** Whether these are the days of a year, a half, a quarter or a month, of which there are so many in a year; of other days there is no end. */
export const isOfCalendar = ({ from, till }: Period): boolean => {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  return lengths.some((months) => {
    const period = (month - 1) % months === 0 ? monthsOf(year, month, months) : undefined;
    return period?.from === from && period.till === till;
  });
};

const written = (day: string): string => day.split('-').reverse().join('-');

export const daysFrom = (from: string, till: string): NamedPeriod => ({
  from,
  till,
  kind: 'days',
  year: Number(till.slice(0, 4)),
  name: { nl: `${written(from)} tot en met ${written(till)}`, en: `${written(from)} to ${written(till)}` },
});

const isDay = (text: string): boolean => {
  if (!/^20\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth;
};

const noDay: Text = { nl: 'Dit is geen bestaande datum (jjjj-mm-dd).', en: 'This is not an existing date (yyyy-mm-dd).' };
const onlyOne: Text = {
  nl: 'Kies een halfjaar, een kwartaal of dagen, niet meer dan één daarvan.',
  en: 'Choose a half-year, a quarter or days, not more than one of these.',
};

/** Any days need both; their year, if it is given, is the one in which they end. */
export const periodAsked = ({ year, half, quarter, from, till }: PeriodAsked): NamedPeriod | Misunderstood => {
  if (half !== undefined && quarter !== undefined) return { field: 'quarter', says: onlyOne };
  if (from !== undefined || till !== undefined) {
    if (half !== undefined) return { field: 'half', says: onlyOne };
    if (quarter !== undefined) return { field: 'quarter', says: onlyOne };
    return days(from ?? '', till ?? '', year);
  }
  if (year === undefined || !/^20\d{2}$/.test(year)) {
    return { field: 'year', says: { nl: 'Noem een jaar, van 2000 tot en met 2099.', en: 'Name a year, from 2000 to 2099.' } };
  }
  if (half !== undefined) {
    if (!/^[12]$/.test(half)) return { field: 'half', says: { nl: 'Een halfjaar is 1 of 2.', en: 'A half-year is 1 or 2.' } };
    return halfOf(Number(year), Number(half));
  }
  if (quarter !== undefined) {
    if (!/^[1-4]$/.test(quarter)) return { field: 'quarter', says: { nl: 'Een kwartaal is 1 tot en met 4.', en: 'A quarter is 1 to 4.' } };
    return quarterOf(Number(year), Number(quarter));
  }
  return wholeYear(Number(year));
};

const days = (from: string, till: string, year: string | undefined): NamedPeriod | Misunderstood => {
  if (!isDay(from)) return { field: 'from', says: noDay };
  if (!isDay(till)) return { field: 'till', says: noDay };
  if (till < from) return { field: 'till', says: { nl: 'De laatste dag ligt vóór de eerste.', en: 'The last day lies before the first.' } };
  if (year !== undefined && year !== till.slice(0, 4)) {
    return { field: 'year', says: { nl: 'Het jaar is dat van de laatste dag.', en: 'The year is that of the last day.' } };
  }
  if (till >= Temporal.PlainDate.from(from).add({ years: mostYears }).toString()) {
    return { field: 'till', says: { nl: `Hoogstens ${mostYears} jaar.`, en: `No more than ${mostYears} years.` } };
  }
  return daysFrom(from, till);
};

export const isMisunderstood = (asked: NamedPeriod | Misunderstood): asked is Misunderstood => 'field' in asked;

/** The same days of so many years before. */
export const yearsEarlier = (period: NamedPeriod, years: number): NamedPeriod => {
  const year = period.year - years;
  const month = Number(period.from.slice(5, 7));
  switch (period.kind) {
    case 'year':
      return wholeYear(year);
    case 'half':
      return halfOf(year, (month + 5) / 6);
    case 'quarter':
      return quarterOf(year, (month + 2) / 3);
    case 'days': {
      const earlier = (day: string) => Temporal.PlainDate.from(day).subtract({ years }).toString();
      return daysFrom(earlier(period.from), earlier(period.till));
    }
  }
};

/** What stands in an address behind the path, to ask for it again. */
export const askingFor = (period: NamedPeriod): Readonly<Record<string, string>> => {
  const month = Number(period.from.slice(5, 7));
  switch (period.kind) {
    case 'year':
      return {};
    case 'half':
      return { half: String((month + 5) / 6) };
    case 'quarter':
      return { quarter: String((month + 2) / 3) };
    case 'days':
      return { from: period.from, till: period.till };
  }
};

/** Its months, the first and last cut off where it begins and ends. */
export const monthsIn = ({ from, till }: Period): Period[] => {
  const months: Period[] = [];
  let month = Temporal.PlainYearMonth.from(from.slice(0, 7));
  for (; month.toString() <= till.slice(0, 7) && months.length < mostYears * 12 + 1; month = month.add({ months: 1 })) {
    const first = month.toPlainDate({ day: 1 }).toString();
    const last = month.toPlainDate({ day: month.daysInMonth }).toString();
    months.push({ from: first < from ? from : first, till: last > till ? till : last });
  }
  return months;
};
