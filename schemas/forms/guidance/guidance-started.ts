/** Guidance started (traject gestart): the two guidance years of one adult begin. Children are guided with their parents (domain facts §3.1). */
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { inflows } from '../client-registration.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { withinTerms } from '../within-terms.ts';

export const guidanceStarted = defineForm({
  id: 'guidance-started',
  version: 1,
  area: 'guidance',
  title: { nl: 'Begeleiding gestart', en: 'Guidance started' },
  intro: {
    nl: 'Eén traject per volwassene. Het tweede jaar begint vanzelf na een jaar.',
    en: 'One trajectory for each adult. The second year begins by itself after a year.',
  },
  fields: () => ({
    clientId: aboutClient(),
    startedOn: dayOf(
      { nl: 'Gestart op', en: 'Started on' },
      {
        nl: 'De dag waarop de cliënt hier kwam wonen, ook als dat in de GVA was.',
        en: 'The day on which the client came to live here, even if that was in the temporary scheme.',
      },
    ),
    variant: choice(inflows).register(ui, { control: 'choice', options: inflows, label: { nl: 'Hoe gekomen', en: 'How they came' } }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('startedOn'), withinTerms('startedOn', 'GUIDANCE_YEAR')],
});

export type GuidanceStarted = AnswersOf<typeof guidanceStarted>;
