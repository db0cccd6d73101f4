/** Consultation held (overleg gevoerd): the branch met those with whom it works, or was visited by them (domain facts M26–M31). */
import * as z from 'zod/mini';
import { choice, choices, ui, wholeNumber } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOfTelling, notAhead, note } from '../shared-fields.ts';
import { domains } from '../signals/domains.ts';
import { partners } from './partners.ts';

export const consultationKinds = {
  'integration-meeting': { nl: 'Inburgeringsoverleg', en: 'Integration meeting' },
  'gva-meeting': { nl: 'GVA-overleg', en: 'Meeting about the temporary municipal scheme' },
  'administrative-meeting': { nl: 'Bestuurlijk overleg (wethouder)', en: 'Administrative meeting (alderman)' },
  'network-meeting': { nl: 'Netwerkbijeenkomst', en: 'Network meeting' },
  'language-platform': { nl: 'Taalfront', en: 'Language platform' },
  'working-visit': { nl: 'Werkbezoek aan ons', en: 'Working visit to us' },
  'information-received': { nl: 'Voorlichting gekregen', en: 'Information received' },
  'partner-talk': { nl: 'Contact of overleg met een partner', en: 'Contact or talk with a partner' },
};

export const consultationHeld = defineForm({
  id: 'consultation-held',
  version: 1,
  area: 'activities',
  title: { nl: 'Overleg gevoerd', en: 'Consultation held' },
  fields: () => ({
    kind: choice(consultationKinds).register(ui, {
      control: 'choice',
      options: consultationKinds,
      label: { nl: 'Wat', en: 'What' },
    }),
    heldOn: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    partners: choices(partners).register(ui, { control: 'choices', options: partners, label: { nl: 'Met wie', en: 'With whom' } }),
    domains: z.optional(choices(domains)).register(ui, {
      control: 'choices',
      options: domains,
      label: { nl: 'Waarover', en: 'About what' },
    }),
    people: z.optional(wholeNumber(1, 500)).register(ui, {
      control: 'number',
      label: { nl: 'Hoeveel mensen van buiten', en: 'How many people from outside' },
    }),
    note: note(
      { nl: 'Afgesproken', en: 'Agreed' },
      { nl: 'Geen namen van cliënten. Die horen bij de cliënt zelf.', en: 'No names of clients. Those belong with the client.' },
    ),
  }),
  rules: [notAhead('heldOn')],
});
