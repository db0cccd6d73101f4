/** What is answered about the forms themselves. */
import * as z from 'zod/mini';
import { count, text } from './fields.ts';

export const formList = () =>
  z.object({ items: z.array(z.object({ id: z.string(), version: z.int(), area: z.string(), title: text(), href: z.string() })) });

/** How one question looks, beside its JSON Schema. */
const lookFields = () => ({
  name: z.string(),
  required: z.boolean(),
  control: z.string(),
  label: text(),
  help: z.optional(text()),
  options: z.optional(z.record(z.string(), text())),
  identifies: z.optional(z.literal(true)),
  when: z.optional(z.object({ field: z.string(), is: z.array(z.string()), required: z.optional(z.boolean()) })),
  records: z.optional(z.array(z.string())),
  suggests: z.optional(z.literal('today')),
  each: z.optional(text()),
  most: z.optional(count()),
});

export const formDescription = () =>
  z.object({
    id: z.string(),
    version: z.int(),
    area: z.string(),
    title: text(),
    intro: z.optional(text()),
    schema: z.record(z.string(), z.unknown()).check(z.meta({ description: 'JSON Schema 2020-12 of the answers' })),
    fields: z.array(z.object({ ...lookFields(), row: z.optional(z.array(z.object(lookFields()))) })),
    parts: z.optional(z.array(z.object({ title: text(), fields: z.array(z.string()) }))),
    rules: z.array(z.object({ id: z.string(), at: z.string(), says: text(), basis: z.optional(z.string()) })),
  });
