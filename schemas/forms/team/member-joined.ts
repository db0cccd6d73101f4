/** Member joined (nieuwe medewerker): somebody begins, or begins again, at the branch. */
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead } from '../shared-fields.ts';
import { memberFields, whichMember } from './team-fields.ts';

export const memberJoined = defineForm({
  id: 'member-joined',
  version: 1,
  area: 'team',
  title: { nl: 'Nieuwe medewerker', en: 'Member joined' },
  fields: () => ({
    member: whichMember({
      nl: 'Staat iemand er niet bij? Maak eerst een account voor diegene.',
      en: 'Is somebody not in the list? First make an account for them.',
    }),
    joinedOn: dayOf({ nl: 'Begonnen op', en: 'Began on' }),
    ...memberFields(),
  }),
  rules: [notAhead('joinedOn')],
});
