/** Moved away (verhuisd): the client no longer lives in the municipality. The past does not change by it (domain facts §5.5). */
import { choice, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const destinations = {
  'other-town': { nl: 'Een andere gemeente in Nederland', en: 'Another municipality in the Netherlands' },
  abroad: { nl: 'Het buitenland', en: 'Abroad' },
  'reception-centre': { nl: 'Een AZC of andere opvang', en: 'A reception centre' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
};

export const movedAway = defineForm({
  id: 'moved-away',
  version: 1,
  area: 'housing',
  title: { nl: 'Verhuisd uit de gemeente', en: 'Moved away' },
  fields: () => ({
    clientId: aboutClient(),
    movedOn: dayOf({ nl: 'Verhuisd op', en: 'Moved on' }),
    to: choice(destinations).register(ui, { control: 'choice', options: destinations, label: { nl: 'Waarheen', en: 'Where to' } }),
    note: note({ nl: 'Opmerking', en: 'Note' }, { nl: 'Zo mogelijk wie daar verder helpt.', en: 'If possible, who helps there.' }),
  }),
  rules: [notAhead('movedOn')],
});

export type MovedAway = AnswersOf<typeof movedAway>;
