/** GVA left (uitstroom GVA): the client moved out of the temporary municipal scheme, and where to. */
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const leavings = {
  'regular-home': { nl: 'Naar een gewone woning hier', en: 'To a regular home here' },
  'with-family': { nl: 'Naar familie hier', en: 'To family here' },
  'other-town': { nl: 'Naar een andere gemeente', en: 'To another municipality' },
  'reception-centre': { nl: 'Terug naar het AZC', en: 'Back to the reception centre' },
  abroad: { nl: 'Naar het buitenland', en: 'Abroad' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
};

export const gvaLeft = defineForm({
  id: 'gva-left',
  version: 1,
  area: 'housing',
  title: { nl: 'Uit de GVA-opvang', en: 'Left the temporary scheme' },
  fields: () => ({
    clientId: aboutClient(),
    leftOn: dayOf({ nl: 'Vertrokken op', en: 'Left on' }),
    reason: choice(leavings).register(ui, { control: 'choice', options: leavings, label: { nl: 'Waarheen', en: 'Where to' } }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('leftOn')],
});

export type GvaLeft = AnswersOf<typeof gvaLeft>;
