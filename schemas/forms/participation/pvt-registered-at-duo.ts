/** Signature registered at DUO (handtekening staat bij DUO): the municipality put it in the portal, which is what meets the term. */
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const pvtRegisteredAtDuo = defineForm({
  id: 'pvt-registered-at-duo',
  version: 1,
  area: 'participation',
  title: { nl: 'Handtekening staat bij DUO', en: 'Signature registered at DUO' },
  fields: () => ({
    clientId: aboutClient(),
    registeredOn: dayOf(
      { nl: 'Door de gemeente gemeld op', en: 'Registered by the municipality on' },
      {
        nl: 'Vraag het de gemeente, of kijk samen in Mijn Inburgering.',
        en: 'Ask the municipality, or look together in Mijn Inburgering.',
      },
    ),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('registeredOn')],
});

export type PvtRegisteredAtDuo = AnswersOf<typeof pvtRegisteredAtDuo>;
