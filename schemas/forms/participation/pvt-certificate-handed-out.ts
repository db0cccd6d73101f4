/** Participation certificate handed out to one client, outside a ceremony. */
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const pvtCertificateHandedOut = defineForm({
  id: 'pvt-certificate-handed-out',
  version: 1,
  area: 'participation',
  title: { nl: 'Certificaat uitgereikt aan één cliënt', en: 'Certificate handed out to one client' },
  fields: () => ({
    clientId: aboutClient(),
    handedOutOn: dayOf({ nl: 'Uitgereikt op', en: 'Handed out on' }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('handedOutOn')],
});

export type PvtCertificateHandedOut = AnswersOf<typeof pvtCertificateHandedOut>;
