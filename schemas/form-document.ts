/** A form as others read it: JSON Schema 2020-12 for the answers, and beside it what JSON Schema cannot say (labels, order, rules). */
import * as z from 'zod/mini';
import { ui } from './kernel/fields.ts';
import { type Form, isRequired, lookOf } from './kernel/form.ts';
import type { Text } from './kernel/text.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

export interface FormDocument {
  readonly id: string;
  readonly version: number;
  readonly title: Text;
  readonly schema: JsonSchema;
  readonly fields: readonly { readonly name: string; readonly required: boolean; readonly [look: string]: unknown }[];
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

export const documentOf = (form: Form): FormDocument => ({
  id: form.id,
  version: form.version,
  title: form.title,
  schema: schemaOf(form),
  fields: Object.entries(form.fields).map(([name, field]) => ({ name, required: isRequired(field), ...lookOf(field) })),
  rules: form.rules.map(({ id, at, says, basis }) => ({ id, at, says, ...(basis !== undefined && { basis }) })),
});
