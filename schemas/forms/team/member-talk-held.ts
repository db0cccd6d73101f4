/** Member talk held (gesprek met medewerker): the team leader and somebody of the team spoke. What was said is between the two. */
import { choice, ui } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead } from '../shared-fields.ts';
import { whichMember } from './team-fields.ts';

export const memberTalks = {
  introduction: { nl: 'Kennismaking en inwerken', en: 'Introduction' },
  support: { nl: 'Ondersteuning', en: 'Support' },
  evaluation: { nl: 'Hoe het gaat, of stagebeoordeling', en: 'How it goes, or assessment of a trainee' },
  farewell: { nl: 'Afscheid', en: 'Farewell' },
};

export const memberTalkHeld = defineForm({
  id: 'member-talk-held',
  version: 1,
  area: 'team',
  title: { nl: 'Gesprek met medewerker', en: 'Member talk held' },
  intro: {
    nl: 'Alleen dat het gesprek er was. Wat er gezegd is, bewaren wij hier niet.',
    en: 'Only that the talk took place. We do not keep here what was said.',
  },
  fields: () => ({
    member: whichMember(),
    heldOn: dayOf({ nl: 'Datum', en: 'Day' }),
    kind: choice(memberTalks).register(ui, { control: 'choice', options: memberTalks, label: { nl: 'Waarvoor', en: 'What for' } }),
  }),
  rules: [notAhead('heldOn')],
});
