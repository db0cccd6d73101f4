/** The weeks of the calendar as ISO 8601 counts them: from Monday, and the first of a year is the one that holds 4 January. Written `2026-W48`. */
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { Problem } from '../problem.ts';

export interface CalendarWeek {
  readonly name: string;
  readonly from: Temporal.PlainDate;
  /** The Sunday, itself included. */
  readonly till: Temporal.PlainDate;
}

/** As far back and ahead as the week can be turned: what is due by then is known, and further on the list of deadlines says more. */
const reach = { weeks: 52 } as const;

export const weekOf = (day: Temporal.PlainDate): CalendarWeek => {
  const from = day.subtract({ days: day.dayOfWeek - 1 });
  // The year of a week is that of its Thursday: the week of 1 January may be the last one of the year before.
  const { year, dayOfYear } = from.add({ days: 3 });
  const number = Math.ceil(dayOfYear / 7);
  return { name: `${year}-W${String(number).padStart(2, '0')}`, from, till: from.add({ days: 6 }) };
};

export const daysOf = ({ from }: Pick<CalendarWeek, 'from'>): Temporal.PlainDate[] =>
  Array.from({ length: 7 }, (_, days) => from.add({ days }));

export const holdsDay = ({ from, till }: CalendarWeek, day: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(from, day) <= 0 && Temporal.PlainDate.compare(day, till) <= 0;

const isWithinReach = ({ from }: CalendarWeek, today: Temporal.PlainDate): boolean => {
  const present = weekOf(today).from;
  return Temporal.PlainDate.compare(present.subtract(reach), from) <= 0 && Temporal.PlainDate.compare(from, present.add(reach)) <= 0;
};

/** @throws Problem `bad-query` when it is no week, or lies more than 52 weeks from this one. Left out: this week. */
export const weekFrom = (text: string | null | undefined, today: Temporal.PlainDate): CalendarWeek => {
  if (text === undefined || text === null || text === '') return weekOf(today);
  const week = weekNamed(text);
  if (!week) {
    const says = { nl: 'Noem een week zo: 2026-W48.', en: 'Name a week like this: 2026-W48.' };
    throw new Problem('bad-query', [refusal(['week'], 'not-a-week', says)]);
  }
  if (!isWithinReach(week, today)) {
    const says = { nl: 'Niet verder dan 52 weken terug of vooruit.', en: 'Not further than 52 weeks back or ahead.' };
    throw new Problem('bad-query', [refusal(['week'], 'too-far', says)]);
  }
  return week;
};

/** Undefined for what is no week, and for a week 53 of a year that has none. */
const weekNamed = (text: string): CalendarWeek | undefined => {
  const [, year, number] = /^(\d{4})-W(\d{2})$/.exec(text) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const week = weekOf(new Temporal.PlainDate(Number(year), 1, 4).add({ weeks: Number(number) - 1 }));
  return week.name === text ? week : undefined;
};

/** The names of the weeks before and after, as far as they are within reach. */
export const neighboursOf = (week: CalendarWeek, today: Temporal.PlainDate): { before?: string; after?: string } => {
  const [before, after] = [weekOf(week.from.subtract({ weeks: 1 })), weekOf(week.from.add({ weeks: 1 }))];
  return { ...(isWithinReach(before, today) && { before: before.name }), ...(isWithinReach(after, today) && { after: after.name }) };
};
