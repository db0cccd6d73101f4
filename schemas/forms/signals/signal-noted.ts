/** Signal noted (signaal): something stands in the way of refugees, or is not right, and the branch speaks up about it. */
import * as z from 'zod/mini';
import { choice, choices, reference, text, ui, yesNo } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOfTelling, notAhead } from '../shared-fields.ts';
import { domains } from './domains.ts';

export const signalKinds = {
  obstacle: { nl: 'Obstakel of knelpunt', en: 'Obstacle' },
  gap: { nl: 'Er is iets niet dat er moet zijn', en: 'Something is missing that should be there' },
  'law-not-applied': { nl: 'Wet of regel niet goed toegepast', en: 'Law or rule not applied properly' },
  discrimination: { nl: 'Discriminatie of uitsluiting', en: 'Discrimination or exclusion' },
  trend: { nl: 'Trend of ontwikkeling', en: 'Trend or development' },
};

export const signalScopes = {
  general: { nl: 'In het algemeen', en: 'In general' },
  group: { nl: 'Een groep', en: 'A group' },
  client: { nl: 'Eén cliënt', en: 'One client' },
};

export const signalActions = {
  'talked-with-organisation': { nl: 'De organisatie aangesproken', en: 'Spoke to the organisation' },
  referred: { nl: 'Doorverwezen', en: 'Referred' },
  'lawyer-or-helpdesk': { nl: 'Advocaat of Helpdesk gevraagd', en: 'Asked a lawyer or the helpdesk' },
  complaint: { nl: 'Klacht of melding gedaan', en: 'Made a complaint or report' },
  consultation: { nl: 'Besproken in een overleg', en: 'Discussed in a consultation' },
  other: { nl: 'Anders', en: 'Other' },
};

export const signalNoted = defineForm({
  id: 'signal-noted',
  version: 1,
  area: 'signals',
  title: { nl: 'Signaal', en: 'Signal noted' },
  fields: () => ({
    seenOn: dayOfTelling({ nl: 'Gezien of gehoord op', en: 'Seen or heard on' }),
    kind: choice(signalKinds).register(ui, { control: 'choice', options: signalKinds, label: { nl: 'Wat voor signaal', en: 'Kind' } }),
    domain: choice(domains).register(ui, { control: 'choice', options: domains, label: { nl: 'Waarover', en: 'About what' } }),
    scope: choice(signalScopes).register(ui, { control: 'choice', options: signalScopes, label: { nl: 'Over wie', en: 'About whom' } }),
    clientId: z.optional(reference()).register(ui, {
      control: 'client',
      label: { nl: 'Cliënt', en: 'Client' },
      when: { field: 'scope', is: ['client'], required: true },
    }),
    what: text(2000).register(ui, {
      control: 'note',
      identifies: true,
      label: { nl: 'Wat is er aan de hand', en: 'What is going on' },
    }),
    done: z.optional(choices(signalActions)).register(ui, {
      control: 'choices',
      options: signalActions,
      label: { nl: 'Al gedaan', en: 'Done already' },
    }),
    forMunicipality: yesNo().register(ui, {
      control: 'yes-no',
      label: { nl: 'Melden aan de gemeente', en: 'To be reported to the municipality' },
    }),
  }),
  rules: [notAhead('seenOn')],
});
