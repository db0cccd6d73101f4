/** Programme left (deelname gestopt): what became of a client who was in a programme. */
import { choice, ui } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { whichProgramme } from './programmes.ts';

export const programmeOutcomes = {
  'work-experience': { nl: 'Werkervaringsplek', en: 'A work experience place' },
  'learn-work': { nl: 'Leer/werktraject', en: 'A learn/work track' },
  'paid-job': { nl: 'Betaalde baan', en: 'A paid job' },
  stopped: { nl: 'Gestopt, zonder vervolg', en: 'Stopped, nothing follows' },
};

export const programmeLeft = defineForm({
  id: 'programme-left',
  version: 1,
  area: 'work',
  title: { nl: 'Deelname arbeidsprogramma afgelopen', en: 'Work programme left' },
  fields: () => ({
    clientId: aboutClient(),
    programmeId: whichProgramme('programme-place'),
    leftOn: dayOf({ nl: 'Laatste dag', en: 'Last day' }),
    outcome: choice(programmeOutcomes).register(ui, {
      control: 'choice',
      options: programmeOutcomes,
      label: { nl: 'Gaat naar', en: 'Moves on to' },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('leftOn')],
});
