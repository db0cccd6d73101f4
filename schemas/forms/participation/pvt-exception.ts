/** Participation exception (bijzonderheid): the term was extended, passed, or does not hold; or somebody refuses. */
import * as z from 'zod/mini';
import { choice, day, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

const exceptions = {
  extended: { nl: 'DUO gaf verlenging', en: 'DUO extended the term' },
  exempt: { nl: 'Ontheven: hoeft niet meer', en: 'Exempt: need not any more' },
  overdue: { nl: 'De termijn is voorbij zonder handtekening', en: 'The term passed without a signature' },
  refused: { nl: 'De cliënt wil niet meedoen of tekenen', en: 'The client refuses to take part or to sign' },
} as const;

export const pvtException = defineForm({
  id: 'pvt-exception',
  version: 1,
  area: 'participation',
  title: { nl: 'Bijzonderheid bij de participatieverklaring', en: 'Participation declaration: exception' },
  fields: () => ({
    clientId: aboutClient(),
    what: choice(exceptions).register(ui, { control: 'choice', options: exceptions, label: { nl: 'Wat is er', en: 'What it is' } }),
    since: dayOf(
      { nl: 'Sinds', en: 'Since' },
      { nl: 'De datum op de brief, als er een brief is.', en: 'The date on the letter, if there is one.' },
    ),
    extendedUntil: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Verlengd tot en met', en: 'Extended until' },
      help: { nl: 'De nieuwe einddatum in de brief van DUO.', en: 'The new end date in the letter of DUO.' },
      when: { field: 'what', is: ['extended'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('since'),
    {
      id: 'extended-after-decision',
      at: 'extendedUntil',
      says: { nl: 'De nieuwe einddatum ligt vóór het besluit.', en: 'The new end lies before the decision.' },
      holds: ({ since, extendedUntil }) => !extendedUntil || Temporal.PlainDate.compare(extendedUntil, since) >= 0,
    },
  ],
});

export type PvtException = AnswersOf<typeof pvtException>;
