/** Home visit (huisbezoek): what was talked over at the client's home. Questions with an outcome that is counted go into a contact. */

import { topics } from '../../help-requests.ts';
import { choices, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOfTelling, notAhead, note } from '../shared-fields.ts';

export const homeVisit = defineForm({
  id: 'home-visit',
  version: 1,
  area: 'guidance',
  title: { nl: 'Huisbezoek', en: 'Home visit' },
  fields: () => ({
    clientId: aboutClient(),
    visitedOn: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    topics: choices(topics).register(ui, { control: 'choices', options: topics, label: { nl: 'Waarover', en: 'About what' } }),
    note: note(
      { nl: 'Verslag', en: 'Report' },
      { nl: 'Kort en zakelijk. Geen diagnoses, geen vluchtverhaal.', en: 'Short and factual. No diagnoses, no flight story.' },
    ),
  }),
  rules: [notAhead('visitedOn')],
});

export type HomeVisit = AnswersOf<typeof homeVisit>;
