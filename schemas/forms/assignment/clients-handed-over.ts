/** Clients handed over (cliënten overgedragen): a volunteer leaves or is away, and others take their place with each client. */
import * as z from 'zod/mini';
import { choice, group, reference, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { dayOfTelling, notAhead } from '../shared-fields.ts';

export const handOverReasons = {
  left: { nl: 'Gestopt', en: 'Left' },
  away: { nl: 'Langere tijd weg', en: 'Away for a longer time' },
  workload: { nl: 'Te veel cliënten', en: 'Too many clients' },
  other: { nl: 'Anders', en: 'Other' },
};

/** All are handed over, or none: so many fit in one transaction. */
export const mostHandedOver = 12;

export const clientsHandedOver = defineForm({
  id: 'clients-handed-over',
  version: 1,
  area: 'assignment',
  title: { nl: 'Cliënten overgedragen', en: 'Clients handed over' },
  intro: {
    nl: 'Zijn het er meer dan twaalf? Vul dit formulier dan nog een keer in.',
    en: 'Are there more than twelve? Then fill in this form once more.',
  },
  fields: () => ({
    leaver: reference().register(ui, { control: 'member', label: { nl: 'Van', en: 'From' } }),
    handedOverOn: dayOfTelling({ nl: 'Sinds', en: 'Since' }),
    reason: choice(handOverReasons).register(ui, {
      control: 'choice',
      options: handOverReasons,
      label: { nl: 'Waarom', en: 'Why' },
    }),
    clients: group(
      {
        clientId: reference().register(ui, { control: 'client', label: { nl: 'Cliënt', en: 'Client' } }),
        successor: reference().register(ui, { control: 'member', label: { nl: 'Naar', en: 'To' } }),
        standIn: z.optional(reference()).register(ui, {
          control: 'member',
          label: { nl: 'Vervanger', en: 'Stand-in' },
          help: { nl: 'Leeg: dit blijft zoals het was.', en: 'Empty: this stays as it was.' },
        }),
      },
      mostHandedOver,
    ).register(ui, {
      control: 'group',
      label: { nl: 'Cliënten', en: 'Clients' },
      each: { nl: 'Cliënt', en: 'Client' },
      most: mostHandedOver,
    }),
  }),
  rules: [notAhead('handedOverOn')],
});

export type ClientsHandedOver = AnswersOf<typeof clientsHandedOver>;
