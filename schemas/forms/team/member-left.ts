/** Member left (medewerker gestopt): somebody works here no more. Their clients are handed over with a form of its own. */
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead } from '../shared-fields.ts';
import { whichMember } from './team-fields.ts';

export const memberLeft = defineForm({
  id: 'member-left',
  version: 1,
  area: 'team',
  title: { nl: 'Medewerker gestopt', en: 'Member left' },
  intro: {
    nl: 'Heeft deze medewerker nog cliënten? Draag die over met “Cliënten overgedragen”.',
    en: 'Does this member still have clients? Hand them over with “Clients handed over”.',
  },
  fields: () => ({
    member: whichMember(),
    leftOn: dayOf({ nl: 'Laatste dag', en: 'Last day' }),
  }),
  rules: [notAhead('leftOn')],
});
