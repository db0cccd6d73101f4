/** Housing placed (gehuisvest): the client moved into a home of their own, or with the sponsor. It counts for the housing target (domain facts §5). */
import * as z from 'zod/mini';
import { choice, ui, yesNo } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

export const homes = {
  own: { nl: 'Eigen huurwoning', en: 'A rented home of their own' },
  sponsor: { nl: 'Bij de referent (nareis)', en: 'With the sponsor (family reunification)' },
  exchange: { nl: 'Wisselwoning', en: 'Exchange dwelling' },
};

export const housingPlaced = defineForm({
  id: 'housing-placed',
  version: 1,
  area: 'housing',
  title: { nl: 'Gehuisvest', en: 'Housed' },
  fields: () => ({
    clientId: aboutClient(),
    housedOn: dayOf({ nl: 'Woont er sinds', en: 'Lives there since' }),
    home: choice(homes).register(ui, { control: 'choice', options: homes, label: { nl: 'Woning', en: 'Home' } }),
    newHome: z.optional(yesNo()).register(ui, {
      control: 'yes-no',
      label: { nl: 'Extra woning vrijgemaakt', en: 'An extra home was made available' },
      help: {
        nl: 'Ja bij één persoon per woning: zo telt een woning één keer.',
        en: 'Yes for one person in each home, so that a home counts once.',
      },
      when: { field: 'home', is: ['own', 'exchange'], required: false },
    }),
    countsForTarget: yesNo().register(ui, {
      control: 'yes-no',
      label: { nl: 'Telt mee voor de taakstelling', en: 'Counts for the housing target' },
      help: {
        nl: 'Ook kinderen en nareizigers tellen mee. Een verhuizing binnen de gemeente niet.',
        en: 'Children and following family count too. A move within the town does not.',
      },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [notAhead('housedOn')],
});

export type HousingPlaced = AnswersOf<typeof housingPlaced>;
