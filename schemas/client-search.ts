/** What is asked when a client is searched for: sent in a body, since a number and a name do not belong in an address, which is logged and remembered. */
import * as z from 'zod/mini';
import { birthDate, text, ui, vNumber } from './kernel/fields.ts';
import { type AnswersOf, defineForm } from './kernel/form.ts';

/** It is read like a form and is none: nothing is kept. */
export const clientSearch = defineForm({
  id: 'client-search',
  version: 1,
  area: 'clients',
  title: { nl: 'Cliënt zoeken', en: 'Find a client' },
  fields: () => ({
    name: z.optional(text(120)).register(ui, { control: 'text', identifies: true, label: { nl: 'Naam', en: 'Name' } }),
    vNumber: z.optional(vNumber()).register(ui, { control: 'text', identifies: true, label: { nl: 'V-nummer', en: 'V-number' } }),
    birthDate: z.optional(birthDate()).register(ui, {
      control: 'birth-date',
      identifies: true,
      label: { nl: 'Geboortedatum', en: 'Date of birth' },
    }),
  }),
  rules: [
    {
      id: 'enough-to-search',
      at: 'name',
      says: {
        nl: 'Vul een naam, een V-nummer of een hele geboortedatum in.',
        en: 'Fill in a name, a V-number or a whole date of birth.',
      },
      holds: ({ name, vNumber, birthDate }) => /\p{L}/u.test(name ?? '') || vNumber !== undefined || birthDate?.length === 10,
    },
  ],
});

export type ClientSearch = AnswersOf<typeof clientSearch>;
