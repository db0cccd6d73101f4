/** A form as others read it: JSON Schema 2020-12 for the answers, and beside it what JSON Schema cannot say (labels, order, rules). */
import * as z from 'zod/mini';
import { type FieldLook, ui } from './kernel/fields.ts';
import { type Form, type FormPart, isRequired, lookOf, rowFieldsOf } from './kernel/form.ts';
import type { Text } from './kernel/text.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

interface Question extends FieldLook {
  readonly name: string;
  readonly required: boolean;
}

export interface FormDocument {
  readonly id: string;
  readonly version: number;
  readonly area: string;
  readonly title: Text;
  readonly intro?: Text;
  readonly schema: JsonSchema;
  /** In their order; a group has the questions of one row. */
  readonly fields: readonly (Question & { readonly row?: readonly Question[] })[];
  readonly parts?: readonly FormPart[];
  readonly rules: readonly { readonly id: string; readonly at: string; readonly says: Text; readonly basis?: string }[];
}

/** The schema of the answers as they are sent. Days are strings of the format `date`. */
export const schemaOf = (form: Pick<Form, 'schema'>): JsonSchema =>
  z.toJSONSchema(form.schema, {
    target: 'draft-2020-12',
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const look = ui.get(zodSchema as unknown as z.ZodMiniType);
      if (look) Object.assign(jsonSchema, { title: look.label.nl, ...(look.help && { description: look.help.nl }) });
      if (look?.control === 'day') Object.assign(jsonSchema, { format: 'date' });
    },
  }) as JsonSchema;

const questionOf = (name: string, field: z.ZodMiniType): Question => ({ name, required: isRequired(field), ...lookOf(field) });

export const documentOf = ({ id, version, area, title, intro, fields, parts, rules, ...form }: Form): FormDocument => ({
  id,
  version,
  area,
  title,
  ...(intro && { intro }),
  schema: schemaOf(form),
  fields: Object.entries(fields).map(([name, field]) => {
    const row = rowFieldsOf(field);
    return { ...questionOf(name, field), ...(row && { row: Object.entries(row).map(([each, part]) => questionOf(each, part)) }) };
  }),
  ...(parts && { parts }),
  rules: rules.map(({ id, at, says, basis }) => ({ id, at, says, ...(basis !== undefined && { basis }) })),
});
