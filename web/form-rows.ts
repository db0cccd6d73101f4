/** The rows of a group while they are filled in: one more, one less, and none that is empty once they are looked at. */
import { lookOf, rowFieldsOf } from '../schemas/kernel/form.ts';
import { type Fields, filledRows, inputsOf, mostRows, rowsIn, rowsInput, type Typed } from './form-inputs.ts';

export interface ChangedRows {
  readonly typed: Typed;
  /** What has the focus next: the new row, or the group that lost one. */
  readonly focus: string;
}

/** Undefined when there is no such group, or it has as many rows as it may have. */
export const oneRowMore = (fields: Fields, typed: Typed, group: string): ChangedRows | undefined => {
  const schema = Object.hasOwn(fields, group) ? fields[group] : undefined;
  if (!schema || !rowFieldsOf(schema)) return undefined;
  const rows = rowsIn(typed, group, lookOf(schema));
  if (rows >= mostRows(lookOf(schema))) return undefined;
  return { typed: { ...typed, [rowsInput(group)]: String(rows + 1) }, focus: `${group}-${rows}` };
};

/** `row` as the button says it: `household-2`. */
export const oneRowLess = (fields: Fields, typed: Typed, row: string): ChangedRows | undefined => {
  const [, group = '', place] = /^(.+)-(\d+)$/.exec(row) ?? [];
  const schema = Object.hasOwn(fields, group) ? fields[group] : undefined;
  if (!schema || !rowFieldsOf(schema)) return undefined;
  const all = Array.from({ length: rowsIn(typed, group, lookOf(schema)) }, (_, each) => each);
  return {
    typed: withRows(
      fields,
      typed,
      group,
      all.filter((each) => each !== Number(place)),
    ),
    focus: group,
  };
};

/** Without the rows in which nothing was filled in, so that the places in a refusal are the places on the page. */
export const withoutEmptyRows = (fields: Fields, typed: Typed): Typed =>
  Object.entries(fields).reduce<Typed>(
    (kept, [field, schema]) =>
      rowFieldsOf(schema)
        ? withRows(
            fields,
            kept,
            field,
            filledRows(schema, kept, [field]).map(({ row }) => row),
          )
        : kept,
    typed,
  );

/** These rows of the group, in this order, and nothing else of it. */
const withRows = (fields: Fields, typed: Typed, group: string, rows: readonly number[]): Typed => {
  const schema = fields[group];
  const rowFields = schema && rowFieldsOf(schema);
  if (!rowFields) return typed;
  const ofGroup = new Set(inputsOf({ [group]: schema }, typed));
  const others = Object.entries(typed).filter(([name]) => !ofGroup.has(name));
  const moved = rows.flatMap((from, to) => {
    const [before, after] = [inputsOf(rowFields, typed, [group, from]), inputsOf(rowFields, typed, [group, to])];
    return before.flatMap((name, place) => {
      const value = typed[name];
      return value === undefined ? [] : [[after[place] ?? name, value] as const];
    });
  });
  return Object.fromEntries([...others, ...moved, [rowsInput(group), String(Math.max(rows.length, 1))]]);
};
