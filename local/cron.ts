/**
 * Schedules as EventBridge Scheduler reads them: `cron(minutes hours day-of-month month day-of-week year)`, in a time zone. A time that
 * daylight saving skips is skipped; one that comes twice is kept once.
 */
import { Temporal } from '../schemas/kernel/time.ts';

export interface Cron {
  /** The first moment after `after`, or undefined when there is none any more. */
  next(after: Temporal.Instant): Temporal.Instant | undefined;
}

type Matches = (value: number) => boolean;

const monthNames = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];
const dayNames = ['SUN', 'MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT'];

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly names: readonly string[];
}

const fields: readonly Field[] = [
  { name: 'minutes', least: 0, most: 59, names: [] },
  { name: 'hours', least: 0, most: 23, names: [] },
  { name: 'day of month', least: 1, most: 31, names: [] },
  { name: 'month', least: 1, most: 12, names: monthNames },
  { name: 'day of week', least: 1, most: 7, names: dayNames },
  { name: 'year', least: 1970, most: 2199, names: [] },
];

const wrong = (field: Field, text: string): Error => new Error(`'${text}' is no ${field.name} of a schedule`);

const numberIn = (field: Field, text: string): number => {
  const named = field.names.indexOf(text.toUpperCase());
  const value = named === -1 ? Number(text) : named + 1;
  if (!/^\w+$/.test(text) || !Number.isInteger(value) || value < field.least || value > field.most) throw wrong(field, text);
  return value;
};

/** One piece of a list: `7`, `1-5`, `*`, `0/15`, `MON-FRI`. */
const piece = (field: Field, text: string): Matches => {
  const [range = '', step, ...rest] = text.split('/');
  if (rest.length > 0) throw wrong(field, text);
  const every = step === undefined ? 1 : Number(step);
  if (!Number.isInteger(every) || every < 1) throw wrong(field, text);
  const [from = '', to, ...more] = range.split('-');
  if (more.length > 0) throw wrong(field, text);
  const open = from === '*' || from === '?';
  const low = open ? field.least : numberIn(field, from);
  const alone = step === undefined && !open ? low : field.most;
  const high = to === undefined ? alone : numberIn(field, to);
  return (value) => value >= low && value <= high && (value - low) % every === 0;
};

const fieldOf = (field: Field, text: string): Matches => {
  const pieces = text.split(',').map((part) => piece(field, part));
  return (value) => pieces.some((matches) => matches(value));
};

/** The clock may be moved twenty years at most; a schedule without a turn for longer than that has none. */
const mostDays = 366 * 28;

export const parseCron = (expression: string, timeZone: string): Cron => {
  const given = /^cron\((.*)\)$/.exec(expression.trim())?.[1]?.trim().split(/\s+/) ?? [];
  if (given.length !== fields.length) throw new Error(`'${expression}' is no schedule: it has the form cron(0 3 * * ? *)`);
  const [minutes, hours, daysOfMonth, months, daysOfWeek, years] = fields.map((field, at) => fieldOf(field, given[at] ?? ''));
  if (!minutes || !hours || !daysOfMonth || !months || !daysOfWeek || !years) throw new Error(`'${expression}' is no schedule`);
  const isDay = ({ day, month, dayOfWeek, year }: Temporal.PlainDate): boolean =>
    daysOfMonth(day) && months(month) && daysOfWeek((dayOfWeek % 7) + 1) && years(year);
  const times = Array.from({ length: 24 * 60 }, (_, minute) => [Math.floor(minute / 60), minute % 60] as const).filter(
    ([hour, minute]) => hours(hour) && minutes(minute),
  );
  const turnOn = (day: Temporal.PlainDate, after: Temporal.Instant): Temporal.Instant | undefined => {
    for (const [hour, minute] of times) {
      const wanted = day.toPlainDateTime({ hour, minute });
      const moment = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
      const isReal = moment.toPlainDateTime().equals(wanted);
      if (isReal && Temporal.Instant.compare(moment.toInstant(), after) > 0) return moment.toInstant();
    }
    return undefined;
  };
  return {
    next: (after) => {
      let day = after.toZonedDateTimeISO(timeZone).toPlainDate();
      for (let passed = 0; passed < mostDays; passed += 1, day = day.add({ days: 1 })) {
        const moment = isDay(day) ? turnOn(day, after) : undefined;
        if (moment) return moment;
      }
      return undefined;
    },
  };
};
