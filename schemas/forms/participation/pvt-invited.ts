/** Invited to a participation session (uitgenodigd). */
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { sessionReference, whichSession } from './choices.ts';

export const pvtInvited = defineForm({
  id: 'pvt-invited',
  version: 1,
  area: 'participation',
  title: { nl: 'Uitgenodigd voor de participatieverklaring', en: 'Invited to a participation session' },
  fields: () => ({
    clientId: aboutClient(),
    session: whichSession(),
    sessionId: sessionReference(),
    invitedOn: dayOf({ nl: 'Uitgenodigd op', en: 'Invited on' }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('invitedOn')],
});

export type PvtInvited = AnswersOf<typeof pvtInvited>;
