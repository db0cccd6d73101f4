/** What would have to be typed for answers to come out: the other way round than `answersFrom`. */
import { lookOf, rowFieldsOf } from '../schemas/kernel/form.ts';
import type { Json } from '../schemas/kernel/json.ts';
import type { Temporal } from '../schemas/kernel/time.ts';
import { dayInput, type Fields, inputName, type Path, rowsInput, type Typed } from './form-inputs.ts';

export const typedFrom = (fields: Fields, answers: Readonly<Record<string, Json>>, within: Path = []): Typed =>
  Object.assign(
    {},
    ...Object.entries(fields).map(([field, schema]): Typed => {
      const answer = answers[field];
      const path = [...within, field];
      const name = inputName(path);
      const { control } = lookOf(schema);
      if (answer === undefined || answer === null) return {};
      if (control === 'group') return typedRows(rowFieldsOf(schema) ?? {}, answer, path);
      if (control === 'day' || control === 'birth-date') return typedDay(name, String(answer));
      if (control === 'yes-no') return { [name]: answer === true ? 'yes' : 'no' };
      return { [name]: Array.isArray(answer) ? answer.join(' ') : String(answer) };
    }),
  );

/** What stands in the inputs when a form is opened. */
export const suggestionsFor = (fields: Fields, today: Temporal.PlainDate): Typed =>
  Object.assign(
    {},
    ...Object.entries(fields).map(([field, schema]) =>
      lookOf(schema).suggests === 'today' ? typedDay(inputName([field]), today.toString()) : {},
    ),
  );

export const typedDay = (name: string, answer: string): Typed => {
  const [year = '', month = '', day = ''] = answer.split('-');
  return { [dayInput(name, 'day')]: day, [dayInput(name, 'month')]: month, [dayInput(name, 'year')]: year };
};

const typedRows = (fields: Fields, answer: Json, path: Path): Typed => {
  const rows = (Array.isArray(answer) ? answer : []).filter((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
  return Object.assign(
    { [rowsInput(inputName(path))]: String(rows.length) },
    ...rows.map((row, place) => typedFrom(fields, row as Readonly<Record<string, Json>>, [...path, place])),
  );
};
