/** Programme ended (programma afgelopen): nobody can join it any more. */
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead } from '../shared-fields.ts';
import { whichProgramme } from './programmes.ts';

export const programmeEnded = defineForm({
  id: 'programme-ended',
  version: 1,
  area: 'work',
  title: { nl: 'Arbeidsprogramma afgelopen', en: 'Work programme ended' },
  fields: () => ({
    programmeId: whichProgramme('programme'),
    endedOn: dayOf({ nl: 'Afgelopen op', en: 'Ended on' }),
  }),
  rules: [notAhead('endedOn')],
});
