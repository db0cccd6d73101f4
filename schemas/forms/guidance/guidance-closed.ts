/** Guidance closed (traject afgesloten): why, and where the client goes with questions from now on (domain facts §3.4). A transfer is a form of its own. */

import * as z from 'zod/mini';
import { choice, choices, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const closings = {
  completed: { nl: 'De begeleidingsjaren zijn om', en: 'The guidance years are over' },
  'self-reliant-early': { nl: 'Eerder zelfredzaam', en: 'Self-reliant early' },
  'moved-out': { nl: 'Verhuisd', en: 'Moved out' },
  declined: { nl: 'Cliënt wil geen begeleiding', en: 'The client wants no guidance' },
  'lost-contact': { nl: 'Geen contact meer', en: 'Contact was lost' },
  naturalised: { nl: 'Nederlander geworden', en: 'Became a Dutch citizen' },
  deceased: { nl: 'Overleden', en: 'Deceased' },
};

/** Reasons that say that the goal was reached; the end evaluation shows it. */
export const evaluatedClosings: readonly (keyof typeof closings)[] = ['completed', 'self-reliant-early'];

export const successors = {
  'walk-in': { nl: 'Ons spreekuur', en: 'Our walk-in hour' },
  'legal-hour': { nl: 'Ons juridisch spreekuur', en: 'Our legal consultation' },
  wijkteam: { nl: 'Wijkteam', en: 'Neighbourhood team' },
  formulierenbrigade: { nl: 'Formulierenbrigade', en: 'Formulierenbrigade (help with forms)' },
  none: { nl: 'Nergens; het gaat zelf', en: 'Nowhere; the client manages' },
};

export const guidanceClosed = defineForm({
  id: 'guidance-closed',
  version: 1,
  area: 'guidance',
  title: { nl: 'Begeleiding afgesloten', en: 'Guidance closed' },
  fields: () => ({
    clientId: aboutClient(),
    closedOn: dayOf({ nl: 'Afgesloten op', en: 'Closed on' }),
    reason: choice(closings).register(ui, { control: 'choice', options: closings, label: { nl: 'Waarom', en: 'Why' } }),
    goesOnWith: z.optional(choices(successors)).register(ui, {
      control: 'choices',
      options: successors,
      label: { nl: 'Waar gaat de cliënt heen met vragen', en: 'Where the client goes with questions' },
      when: { field: 'reason', is: ['completed', 'self-reliant-early', 'declined'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('closedOn'),
    {
      id: 'nowhere-or-somewhere',
      at: 'goesOnWith',
      says: { nl: 'Kies nergens, of een van de andere.', en: 'Choose nowhere, or one of the others.' },
      holds: ({ goesOnWith = [] }) => !goesOnWith.includes('none') || goesOnWith.length === 1,
    },
  ],
});

export type GuidanceClosed = AnswersOf<typeof guidanceClosed>;
