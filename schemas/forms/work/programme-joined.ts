/** Programme joined (deelname gestart): a client begins in a programme that is running (domain facts M37, M39). */
import { choice, ui } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead } from '../shared-fields.ts';
import { municipalities, whichProgramme } from './programmes.ts';

export const programmeJoined = defineForm({
  id: 'programme-joined',
  version: 1,
  area: 'work',
  title: { nl: 'Deelname arbeidsprogramma gestart', en: 'Work programme joined' },
  fields: () => ({
    clientId: aboutClient(),
    programmeId: whichProgramme('programme'),
    joinedOn: dayOf({ nl: 'Doet mee sinds', en: 'Takes part since' }),
    municipality: choice(municipalities).register(ui, {
      control: 'choice',
      options: municipalities,
      label: { nl: 'Woont in', en: 'Lives in' },
      help: { nl: 'Het verslag telt de deelnemers per gemeente.', en: 'The report counts who takes part by municipality.' },
    }),
  }),
  rules: [notAhead('joinedOn')],
});
