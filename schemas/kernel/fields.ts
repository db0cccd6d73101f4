/** The kinds of answer that a form can ask for. A field promises as much as we know; what it refuses, it refuses with a sentence. */
import * as z from 'zod/mini';
import { holdsCitizenServiceNumber } from './citizen-service-number.ts';
import type { Text } from './text.ts';
import { Temporal } from './time.ts';

export type Control =
  | 'text'
  | 'note'
  | 'number'
  | 'day'
  | 'time'
  | 'birth-date'
  | 'choice'
  | 'choices'
  | 'yes-no'
  | 'email'
  | 'phone'
  | 'client'
  | 'member'
  | 'record'
  | 'submission'
  | 'group';

/** On which answer to another question of the same sheet (or of the same row of a group) a question is asked. */
export interface Condition {
  readonly field: string;
  readonly is: readonly string[];
  /** Asked: must it be answered? Not asked: it must stay empty. Absent: the form's own rules say so. */
  readonly required?: boolean;
}

/** How a field looks to the person who fills it in. */
export interface FieldLook {
  readonly control: Control;
  readonly label: Text;
  readonly help?: Text;
  /** The sentence shown for each value of a closed choice. */
  readonly options?: Readonly<Record<string, Text>>;
  /** It tells who somebody is: kept in the map `person`, never in a key, a log or a mail (design §7). */
  readonly identifies?: true;
  readonly when?: Condition;
  /** `day`: what stands there when the form is opened, since it mostly is so; whoever fills it in may change it. */
  readonly suggests?: 'today';
  /** `record`: the kinds of record among which is chosen. */
  readonly records?: readonly string[];
  /** `group`: what one row is called, and how many there may be. */
  readonly each?: Text;
  readonly most?: number;
}

export const ui = z.registry<FieldLook>();

const wellFormed = z.refine<string>((text) => text.isWellFormed(), { error: 'broken-text', abort: true });
// Tabs and line ends are text; the other control characters, and the ones that turn the reading direction, are not.
const printable = z.refine<string>((text) => !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(text.replaceAll(/[\t\n\r]/g, '')), {
  error: 'broken-text',
  abort: true,
});
const withoutBsn = z.refine<string>((text) => !holdsCitizenServiceNumber(text), { error: 'holds-a-bsn' });

/** Text of at least one visible character, trimmed and in Unicode form C. `max` counts UTF-16 units. */
export const text = (max = 200) =>
  z
    .string({ error: 'not-text' })
    .check(wellFormed, printable, z.trim(), z.normalize('NFC'), z.minLength(1, 'required'), z.maxLength(max, 'too-long'), withoutBsn);

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const toDay = (answer: string): Temporal.PlainDate | undefined => {
  if (!dayPattern.test(answer)) return undefined;
  try {
    return Temporal.PlainDate.from(answer);
  } catch {
    return undefined;
  }
};

/** A calendar day, sent as `yyyy-mm-dd` (RFC 3339 full-date). 30 February is refused, not moved. */
export const day = () =>
  z.pipe(
    z.string({ error: 'not-a-day' }).check(z.refine((answer) => toDay(answer) !== undefined, { error: 'not-a-day', abort: true })),
    z.transform((answer: string) => Temporal.PlainDate.from(answer)),
  );

/** A birth date of which the day, or the month too, may be unknown (domain facts §8.2). */
export const birthDate = () =>
  z.string({ error: 'not-a-birth-date' }).check(
    z.refine(
      (answer) => {
        if (/^\d{4}$/.test(answer)) return Number(answer) > 1880;
        if (/^\d{4}-(0[1-9]|1[0-2])$/.test(answer)) return true;
        return toDay(answer) !== undefined;
      },
      { error: 'not-a-birth-date' },
    ),
  );

/** A closed choice; the keys are stored, the texts are shown. */
export const choice = <const Options extends Readonly<Record<string, Text>>>(options: Options) =>
  z.enum(Object.keys(options) as (keyof Options & string)[], { error: 'not-a-choice' });

/** Several of a closed choice, each at most once. */
export const choices = <const Options extends Readonly<Record<string, Text>>>(options: Options) =>
  z.array(choice(options), { error: 'not-a-list' }).check(
    z.minLength(1, 'required'),
    z.maxLength(Object.keys(options).length, 'too-many'),
    z.refine((chosen) => new Set(chosen).size === chosen.length, { error: 'chosen-twice' }),
  );

/** A whole number; an amount of money is whole cents. */
export const wholeNumber = (least = 0, most = 1_000_000) =>
  z.int({ error: 'not-a-number' }).check(z.minimum(least, 'out-of-range'), z.maximum(most, 'out-of-range'));

/** A time on the clock of the office, `hh:mm`. */
export const time = () => z.string({ error: 'not-a-time' }).check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'not-a-time'));

/** Rows of the same questions: the members of a household, the questions of one visit. */
export const group = <Fields extends Readonly<Record<string, z.ZodMiniType>>>(fields: Fields, most: number) =>
  z
    .array(z.strictObject(fields, { error: 'not-an-object' }), { error: 'not-a-list' })
    .check(z.minLength(1, 'required'), z.maxLength(most, 'too-many'));

export const yesNo = () => z.boolean({ error: 'not-yes-no' });

/** A reference to a record: the UUID (RFC 9562) under which it was first submitted. */
export const reference = () =>
  z.string({ error: 'not-an-id' }).check(z.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not-an-id'));

export const email = () =>
  z
    .string({ error: 'not-an-email' })
    .check(z.maxLength(254, 'too-long'), z.regex(/^[^\s@<>"(),:;\\]+@[^\s@<>"(),:;\\]+\.[a-z]{2,}$/i, 'not-an-email'), withoutBsn);

export const phone = () =>
  z.string({ error: 'not-a-phone-number' }).check(z.regex(/^\+?[0-9][0-9 ()-]{7,18}$/, 'not-a-phone-number'), withoutBsn);

/** The number under which the IND knows a person: ten digits (Vw 2000 art. 107(3)). It identifies, but it is no BSN. */
export const vNumber = () => z.string({ error: 'not-a-v-number' }).check(z.regex(/^\d{10}$/, 'not-a-v-number'));
