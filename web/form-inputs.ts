/** How a form's answers travel as form-encoded text, and back: the names of the inputs, what was typed, and the JSON that is submitted. */
import type * as z from 'zod/mini';
import type { FieldLook } from '../schemas/kernel/fields.ts';
import { type Form, lookOf, rowFieldsOf } from '../schemas/kernel/form.ts';

/** What stands in the inputs, by their names; kept as it was typed so that a refusal loses nothing. Several choices are divided by spaces. */
export type Typed = Readonly<Record<string, string>>;

export type Fields = Readonly<Record<string, z.ZodMiniType>>;

/** Where a question stands: `['nameOnCard']`, or in a row of a group `['household', 0, 'name']`. */
export type Path = readonly (string | number)[];

/** The name of a question's input. A field's name has no hyphen, so that the steps of a path cannot run together. */
export const inputName = (path: Path): string => path.join('-');

/** Inputs of the page itself. No field can be called so: a field's name begins with a letter. */
export const pageInputs = {
  key: '_key',
  guard: '_guard',
  branch: '_branch',
  client: '_client',
  corrects: '_corrects',
  part: '_part',
  checking: '_checking',
  back: '_back',
  to: '_to',
  more: '_more',
  less: '_less',
} as const;

/** A day is asked in three parts: the native picker differs per phone, and it throws away what it does not understand. */
export const dayParts = ['day', 'month', 'year'] as const;
export type DayPart = (typeof dayParts)[number];
export const dayInput = (field: string, part: DayPart): string => `${field}-${part}`;

/** Says how many rows of a group are drawn: a row in which nothing is chosen sends nothing that tells. */
export const rowsInput = (group: string): string => `${group}-rows`;

export const mostRows = ({ most = 1 }: FieldLook): number => most;

/** How many rows of a group are drawn: one at least, and no more than the form takes. */
export const rowsIn = (typed: Typed, group: string, look: FieldLook): number => {
  const said = Number(typed[rowsInput(group)]);
  return Number.isInteger(said) ? Math.min(Math.max(said, 1), mostRows(look)) : 1;
};

const isDay = ({ control }: FieldLook): boolean => control === 'day' || control === 'birth-date';

/** How each question looks, those in the rows of a group too. */
export const looksIn = (fields: Fields): { readonly name: string; readonly look: FieldLook }[] =>
  Object.entries(fields).flatMap(([name, schema]) => [{ name, look: lookOf(schema) }, ...looksIn(rowFieldsOf(schema) ?? {})]);

/** The names of all inputs in which these questions are answered, with as many rows as are drawn. */
export const inputsOf = (fields: Fields, typed: Typed, within: Path = []): string[] =>
  Object.entries(fields).flatMap(([field, schema]) => {
    const look = lookOf(schema);
    const name = inputName([...within, field]);
    if (isDay(look)) return dayParts.map((part) => dayInput(name, part));
    const rowFields = rowFieldsOf(schema);
    if (!rowFields) return [name];
    const rows = Array.from({ length: rowsIn(typed, name, look) }, (_, row) => inputsOf(rowFields, typed, [...within, field, row]));
    return [rowsInput(name), ...rows.flat()];
  });

/** What was typed, from a form-encoded body; inputs that the form does not have are left out. */
export const readTyped = ({ fields }: Pick<Form, 'fields'>, body: URLSearchParams): Typed => {
  const sent = Object.fromEntries([...new Set(body.keys())].map((name) => [name, linesAsTyped(body.getAll(name).join(' '))]));
  return Object.fromEntries(
    inputsOf(fields, sent).flatMap((name) => {
      const value = Object.hasOwn(sent, name) ? sent[name] : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
};

/** Browsers send line ends as CR LF, whatever was typed (HTML, form submission). */
const linesAsTyped = (text: string): string => text.replaceAll('\r\n', '\n');

// What an address may fill in: references and choices. Text about a person does not belong in an address, which is logged and remembered.
const prefillable: readonly FieldLook['control'][] = ['client', 'member', 'record', 'submission', 'choice', 'choices', 'yes-no', 'day'];

export const readPrefill = ({ fields }: Pick<Form, 'fields'>, query: URLSearchParams): Typed =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, schema]) => {
      const values = query.getAll(field);
      const { control } = lookOf(schema);
      if (values.length === 0 || !prefillable.includes(control)) return [];
      return control === 'day' ? dayTyped(field, values.join(' ')) : [[field, values.join(' ')]];
    }),
  );

/** The parts of a day that a task knows, such as that on which a file was opened. What is no day fills in nothing. */
const dayTyped = (field: string, day: string): [string, string][] => {
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day) ?? [];
  return year === '' ? [] : dayParts.map((part) => [dayInput(field, part), { day: date, month, year }[part]]);
};

export type Answer = string | number | boolean | readonly string[] | readonly Answers[];
export interface Answers {
  readonly [field: string]: Answer;
}

/** The answers as JSON: what was left empty is absent, a row in which nothing was filled in too; the parts of a day are one text. */
export const answersFrom = (fields: Fields, typed: Typed, within: Path = []): Answers =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([field, schema]) => {
      const answer = answerFrom(schema, typed, [...within, field]);
      return answer === undefined ? [] : [[field, answer]];
    }),
  );

const answerFrom = (schema: z.ZodMiniType, typed: Typed, path: Path): Answer | undefined => {
  const look = lookOf(schema);
  const name = inputName(path);
  const text = typed[name] ?? '';
  switch (look.control) {
    case 'day':
    case 'birth-date':
      return dayFrom(dayParts.map((part) => (typed[dayInput(name, part)] ?? '').trim()));
    case 'yes-no':
      return text === 'yes' ? true : text === 'no' ? false : blankIsAbsent(text);
    case 'number':
      return numberFrom(text.trim());
    case 'time':
      return blankIsAbsent(timeFrom(text.trim()));
    case 'email':
    case 'phone':
    case 'text':
    case 'note':
      return blankIsAbsent(text.trim());
    case 'choice':
    case 'client':
    case 'member':
    case 'record':
    case 'submission':
      return blankIsAbsent(text);
    case 'choices': {
      const chosen = chosenIn(text);
      return chosen.length > 0 ? chosen : undefined;
    }
    case 'group': {
      const rows = filledRows(schema, typed, path).map(({ answers }) => answers);
      return rows.length > 0 ? rows : undefined;
    }
  }
};

export const chosenIn = (text: string): string[] => text.split(' ').filter((value) => value !== '');

/** The rows of a group in which something was filled in, with the places where they stand. */
export const filledRows = (schema: z.ZodMiniType, typed: Typed, path: Path): { row: number; answers: Answers }[] => {
  const rowFields = rowFieldsOf(schema) ?? {};
  const rows = Array.from({ length: rowsIn(typed, inputName(path), lookOf(schema)) }, (_, row) => ({
    row,
    answers: answersFrom(rowFields, typed, [...path, row]),
  }));
  return rows.filter(({ answers }) => Object.keys(answers).length > 0);
};

const blankIsAbsent = (text: string): string | undefined => (text === '' ? undefined : text);

/** What is no whole number stays what it is, so that it is refused with a sentence. */
const numberFrom = (text: string): number | string | undefined => (/^-?\d{1,15}$/.test(text) ? Number(text) : blankIsAbsent(text));

/** `9.30`, `930` and `0930` are half past nine, as people write it. */
const timeFrom = (text: string): string => {
  const [, hour, minute] = /^(\d{1,2})[:.]?(\d{2})$/.exec(text) ?? [];
  return hour === undefined || minute === undefined ? text : `${twoDigits(hour)}:${minute}`;
};

/** `2027-05-01`, `2027-05` or `2027`. Parts that do not fit together give a text that no field takes, so that the person hears of it. */
const dayFrom = ([day = '', month = '', year = '']: readonly string[]): string | undefined => {
  if (day === '' && month === '' && year === '') return undefined;
  const filled = [year, twoDigits(month), twoDigits(day)];
  const lastFilled = filled.findLastIndex((part) => part !== '');
  return filled.slice(0, lastFilled + 1).join('-');
};

const twoDigits = (part: string): string => (/^\d$/.test(part) ? `0${part}` : part);
