/**
 * Participation notified (aanmelding participatieverklaring): a client will take part. Who became obliged to integrate on or after 1 October 2017
 * must; others may (domain facts §4.2). The year runs from the first housing in a municipality, not from a registration at a reception centre.
 */
import * as z from 'zod/mini';
import { day, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import type { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';

/** From this day on, whoever becomes obliged to integrate must sign (Stb. 2017, 286). */
export const requiredFrom = '2017-10-01';

export const isRequiredToSign = (obligedSince: Temporal.PlainDate | undefined): boolean =>
  obligedSince !== undefined && obligedSince.toString() >= requiredFrom;

export const pvtNotified = defineForm({
  id: 'pvt-notified',
  version: 1,
  area: 'participation',
  title: { nl: 'Aanmelden voor de participatieverklaring', en: 'Notify for the participation declaration' },
  fields: () => ({
    clientId: aboutClient(),
    notifiedOn: dayOf({ nl: 'Aangemeld op', en: 'Notified on' }),
    obligedSince: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Inburgeringsplichtig sinds', en: 'Obliged to integrate since' },
      help: {
        nl: 'Staat in de brief van DUO. Leeg als de cliënt niet hoeft in te burgeren, bijvoorbeeld door leeftijd.',
        en: 'It stands in the letter of DUO. Empty when the client need not integrate, for example because of age.',
      },
    }),
    firstHousingRegistration: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Eerste dag ingeschreven in een woning', en: 'First day registered in a home' },
      help: {
        nl: 'De eerste huisvesting in een gemeente. Niet de inschrijving op een AZC of in Veenhuizen.',
        en: 'The first housing in a municipality. Not the registration at a reception centre or in Veenhuizen.',
      },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('notifiedOn'),
    notAhead('obligedSince'),
    notAhead('firstHousingRegistration'),
    {
      id: 'term-has-a-start',
      at: 'firstHousingRegistration',
      basis: 'Wet inburgering art. 7; Huisvestingswet 2014 art. 28',
      says: {
        nl: 'De cliënt moet tekenen binnen een jaar na de eerste huisvesting. Vul die dag in.',
        en: 'The client must sign within a year of the first housing. Fill in that day.',
      },
      holds: ({ obligedSince, firstHousingRegistration }) => !isRequiredToSign(obligedSince) || firstHousingRegistration !== undefined,
    },
  ],
});

export type PvtNotified = AnswersOf<typeof pvtNotified>;
