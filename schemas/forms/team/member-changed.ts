/** Member changed (medewerker gewijzigd): a trainee stays on as a volunteer, somebody takes on another role, hours change. */
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead } from '../shared-fields.ts';
import { memberFields, whichMember } from './team-fields.ts';

export const memberChanged = defineForm({
  id: 'member-changed',
  version: 1,
  area: 'team',
  title: { nl: 'Medewerker gewijzigd', en: 'Member changed' },
  fields: () => ({
    member: whichMember(),
    changedOn: dayOf({ nl: 'Sinds', en: 'Since' }),
    ...memberFields(),
  }),
  rules: [notAhead('changedOn')],
});
