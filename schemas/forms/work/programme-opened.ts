/** Programme opened (programma gestart): the branch begins a programme towards work, alone or for several towns. */
import { choice, choices, ui } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead } from '../shared-fields.ts';
import { municipalities, programmes } from './programmes.ts';

export const programmeOpened = defineForm({
  id: 'programme-opened',
  version: 1,
  area: 'work',
  title: { nl: 'Arbeidsprogramma gestart', en: 'Work programme opened' },
  fields: () => ({
    programme: choice(programmes).register(ui, { control: 'choice', options: programmes, label: { nl: 'Programma', en: 'Programme' } }),
    municipalities: choices(municipalities).register(ui, {
      control: 'choices',
      options: municipalities,
      label: { nl: 'Voor inwoners van', en: 'For people living in' },
    }),
    openedOn: dayOf({ nl: 'Gestart op', en: 'Opened on' }),
  }),
  rules: [notAhead('openedOn')],
});
