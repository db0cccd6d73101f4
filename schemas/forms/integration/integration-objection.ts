/** Objection to the refusal of an extension (bezwaar tegen de weigering): filed, or deliberately not. It ends the reminders about the six weeks (Awb art. 6:7). */
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

const outcomes = {
  filed: { nl: 'Bezwaar of beroep ingediend', en: 'Objection or appeal filed' },
  waived: { nl: 'De cliënt ziet ervan af', en: 'The client refrains from it' },
} as const;

export const integrationObjection = defineForm({
  id: 'integration-objection',
  version: 1,
  area: 'integration',
  title: { nl: 'Bezwaar tegen de weigering van verlenging', en: 'Objection to the refusal of an extension' },
  intro: {
    nl: 'Komt er een beslissing op het bezwaar, meld die dan als besluit over de inburgeringstermijn.',
    en: 'When the objection is decided on, report that as the decision on the term of integration.',
  },
  fields: () => ({
    clientId: aboutClient(),
    what: choice(outcomes).register(ui, { control: 'choice', options: outcomes, label: { nl: 'Wat gebeurde er', en: 'What happened' } }),
    on: dayOf(
      { nl: 'Op welke dag', en: 'On which day' },
      {
        nl: 'De dag waarop het is verstuurd, of waarop de cliënt besloot.',
        en: 'The day on which it was sent, or on which the client decided.',
      },
    ),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('on')],
});

export type IntegrationObjection = AnswersOf<typeof integrationObjection>;
