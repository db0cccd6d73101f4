/** Loan from DUO (lening): requested, granted, refused, forgiven or paid back. Amounts are whole cents; at most 10,000 euro (domain facts §4.3). */
import * as z from 'zod/mini';
import { choice, ui, wholeNumber } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

const steps = {
  requested: { nl: 'Aangevraagd', en: 'Requested' },
  granted: { nl: 'Toegekend', en: 'Granted' },
  refused: { nl: 'Afgewezen', en: 'Refused' },
  forgiven: { nl: 'Kwijtgescholden', en: 'Forgiven' },
  repaid: { nl: 'Helemaal terugbetaald', en: 'Paid back in full' },
} as const;

const mostCents = 1_000_000;

export const duoLoan = defineForm({
  id: 'duo-loan',
  version: 1,
  area: 'integration',
  title: { nl: 'Lening bij DUO', en: 'Loan from DUO' },
  fields: () => ({
    clientId: aboutClient(),
    what: choice(steps).register(ui, { control: 'choice', options: steps, label: { nl: 'Wat gebeurde er', en: 'What happened' } }),
    happenedOn: dayOf(
      { nl: 'Op welke dag', en: 'On which day' },
      { nl: 'Bij een besluit: de datum op de brief.', en: 'Of a decision: the date on the letter.' },
    ),
    amountInCents: z.optional(wholeNumber(0, mostCents)).register(ui, {
      control: 'number',
      label: { nl: 'Bedrag in centen', en: 'Amount in cents' },
      help: {
        nl: '10.000 euro is 1000000. Leeg als het bedrag niet bekend is.',
        en: '10,000 euro is 1000000. Empty when the amount is not known.',
      },
      when: { field: 'what', is: ['granted', 'forgiven', 'repaid'], required: false },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('happenedOn')],
});

export type DuoLoan = AnswersOf<typeof duoLoan>;
