/** How a form's answers travel as form-encoded text, and back: the names of the inputs, what was typed, and the JSON that is submitted. */
import type { FieldLook } from '../schemas/kernel/fields.ts';
import { type Form, lookOf } from '../schemas/kernel/form.ts';

/** What stands in the inputs, by their names; kept as it was typed so that a refusal loses nothing. */
export type Typed = Readonly<Record<string, string>>;

/** Inputs of the page itself. No field can be called so: a field's name begins with a letter. */
export const pageInputs = { key: '_key', guard: '_guard', branch: '_branch', client: '_client' } as const;

/** A day is asked in three parts: the native picker differs per phone, and it throws away what it does not understand. */
export const dayParts = ['day', 'month', 'year'] as const;
export type DayPart = (typeof dayParts)[number];
export const dayInput = (field: string, part: DayPart): string => `${field}-${part}`;

const isDay = ({ control }: FieldLook): boolean => control === 'day' || control === 'birth-date';

export const inputsOf = (field: string, look: FieldLook): string[] =>
  isDay(look) ? dayParts.map((part) => dayInput(field, part)) : [field];

/** What was typed, from a form-encoded body; inputs that the form does not have are left out. */
export const readTyped = (form: Form, body: URLSearchParams): Typed => {
  const names = Object.entries(form.fields).flatMap(([field, schema]) => inputsOf(field, lookOf(schema)));
  return Object.fromEntries(names.flatMap((name) => (body.has(name) ? [[name, linesAsTyped(body.get(name) ?? '')]] : [])));
};

/** Browsers send line ends as CR LF, whatever was typed (HTML, form submission). */
const linesAsTyped = (text: string): string => text.replaceAll('\r\n', '\n');

// What an address may fill in: references and choices. Text about a person does not belong in an address, which is logged and remembered.
const prefillable: readonly FieldLook['control'][] = ['client', 'member', 'choice', 'yes-no', 'day'];

export const readPrefill = (form: Form, query: URLSearchParams): Typed =>
  Object.fromEntries(
    Object.entries(form.fields).flatMap(([field, schema]) => {
      const value = query.get(field);
      const { control } = lookOf(schema);
      if (value === null || !prefillable.includes(control)) return [];
      return control === 'day' ? dayTyped(field, value) : [[field, value]];
    }),
  );

/** The parts of a day that a task knows, such as that on which a file was opened. What is no day fills in nothing. */
const dayTyped = (field: string, day: string): [string, string][] => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === '' ? [] : dayParts.map((part) => [dayInput(field, part), { day: date, month, year }[part]]);
};

/** The answers as JSON: what was left empty is absent, yes and no are booleans, the parts of a day are one text. */
export const answersFrom = (form: Form, typed: Typed): Record<string, string | boolean> =>
  Object.fromEntries(
    Object.entries(form.fields).flatMap(([field, schema]) => {
      const answer = answerFrom(field, lookOf(schema), typed);
      return answer === undefined ? [] : [[field, answer]];
    }),
  );

const answerFrom = (field: string, look: FieldLook, typed: Typed): string | boolean | undefined => {
  switch (look.control) {
    case 'day':
    case 'birth-date':
      return dayFrom(dayParts.map((part) => (typed[dayInput(field, part)] ?? '').trim()));
    case 'yes-no': {
      const text = typed[field] ?? '';
      return text === 'yes' ? true : text === 'no' ? false : text === '' ? undefined : text;
    }
    case 'email':
    case 'phone':
    case 'text':
    case 'note':
      return blankIsAbsent((typed[field] ?? '').trim());
    case 'choice':
    case 'client':
    case 'member':
      return blankIsAbsent(typed[field] ?? '');
  }
};

const blankIsAbsent = (text: string): string | undefined => (text === '' ? undefined : text);

/** `2027-05-01`, `2027-05` or `2027`. Parts that do not fit together give a text that no field takes, so that the person hears of it. */
const dayFrom = ([day = '', month = '', year = '']: readonly string[]): string | undefined => {
  if (day === '' && month === '' && year === '') return undefined;
  const filled = [year, twoDigits(month), twoDigits(day)];
  const lastFilled = filled.findLastIndex((part) => part !== '');
  return filled.slice(0, lastFilled + 1).join('-');
};

const twoDigits = (part: string): string => (/^\d$/.test(part) ? `0${part}` : part);
