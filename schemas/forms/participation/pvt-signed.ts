/** Participation declaration signed (getekend). Signing is not attending, and not the certificate. */
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const pvtSigned = defineForm({
  id: 'pvt-signed',
  version: 1,
  area: 'participation',
  title: { nl: 'Participatieverklaring getekend', en: 'Participation declaration signed' },
  fields: () => ({
    clientId: aboutClient(),
    signedOn: dayOf({ nl: 'Getekend op', en: 'Signed on' }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('signedOn')],
});

export type PvtSigned = AnswersOf<typeof pvtSigned>;
