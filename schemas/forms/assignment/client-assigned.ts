/** Client assigned (cliënt toegewezen): who guides a client from now on. Whoever is named sees the file, whoever is not named any more does not. */
import * as z from 'zod/mini';
import { choice, reference, ui } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import type { Text } from '../../kernel/text.ts';
import { aboutClient, dayOfTelling, notAhead } from '../shared-fields.ts';

export const assignmentReasons = {
  first: { nl: 'Nieuwe cliënt', en: 'A new client' },
  'volunteer-left': { nl: 'Vrijwilliger gestopt of weg', en: 'The volunteer left or is away' },
  language: { nl: 'Taal', en: 'Language' },
  workload: { nl: 'Werk beter verdeeld', en: 'Work shared out better' },
  request: { nl: 'Op verzoek', en: 'On request' },
  other: { nl: 'Anders', en: 'Other' },
};

const asItWas: Text = { nl: 'Leeg: dit blijft zoals het was.', en: 'Empty: this stays as it was.' };

export const clientAssigned = defineForm({
  id: 'client-assigned',
  version: 1,
  area: 'assignment',
  title: { nl: 'Cliënt toegewezen', en: 'Client assigned' },
  fields: () => ({
    clientId: aboutClient(),
    contactVolunteer: reference().register(ui, {
      control: 'member',
      label: { nl: 'Vast contactpersoon', en: 'Fixed contact volunteer' },
    }),
    standIn: reference().register(ui, {
      control: 'member',
      label: { nl: 'Vervanger', en: 'Stand-in' },
      help: { nl: 'Neemt waar als de contactpersoon er niet is.', en: 'Takes over when the contact volunteer is away.' },
    }),
    legalVolunteer: z.optional(reference()).register(ui, {
      control: 'member',
      label: { nl: 'Juridisch begeleider', en: 'Legal volunteer' },
      help: asItWas,
    }),
    jobCoach: z.optional(reference()).register(ui, {
      control: 'member',
      label: { nl: 'Arbeidscoach', en: 'Job coach' },
      help: asItWas,
    }),
    assignedOn: dayOfTelling({ nl: 'Sinds', en: 'Since' }),
    reason: choice(assignmentReasons).register(ui, {
      control: 'choice',
      options: assignmentReasons,
      label: { nl: 'Waarom', en: 'Why' },
    }),
  }),
  rules: [
    notAhead('assignedOn'),
    {
      id: 'stand-in-is-another',
      at: 'standIn',
      says: { nl: 'Dit is al de contactpersoon. Kies iemand anders.', en: 'This is the contact volunteer already. Choose somebody else.' },
      holds: ({ contactVolunteer, standIn }) => contactVolunteer !== standIn,
    },
  ],
});
