/** Civic integration enrolled (inschrijving inburgering). The day on which the duty began decides which act holds (domain facts §4.1). */
import * as z from 'zod/mini';
import { actOf } from '../../integration-acts.ts';
import { choice, day, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { providerReference } from './choices.ts';

const levels = {
  literacy: { nl: 'Alfabetisering', en: 'Literacy' },
  a2: { nl: 'A2', en: 'A2' },
  b1: { nl: 'B1 (of B1-route)', en: 'B1 (or B1 route)' },
  b2: { nl: 'B2', en: 'B2' },
  education: { nl: 'Onderwijsroute', en: 'Education route' },
  z: { nl: 'Z-route', en: 'Z-route' },
};

const newRoutes: readonly string[] = ['education', 'z'];

export const integrationEnrolled = defineForm({
  id: 'integration-enrolled',
  version: 1,
  area: 'integration',
  title: { nl: 'Begint met inburgeren', en: 'Civic integration enrolled' },
  fields: () => ({
    clientId: aboutClient(),
    obligedSince: dayOf(
      { nl: 'Begin van de inburgeringstermijn', en: 'Start of the duty to integrate' },
      {
        nl: 'De begindatum in de brief van DUO. Vóór 2022: drie jaar vanaf die dag. Vanaf 2022: drie jaar vanaf het plan (PIP).',
        en: 'The start in the letter of DUO. Before 2022: three years from that day. From 2022: three years from the plan (PIP).',
      },
    ),
    pipSetOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Plan (PIP) vastgesteld op', en: 'Plan (PIP) set on' },
      help: {
        nl: 'Alleen bij een begin vanaf 2022. Leeg als het plan er nog niet is.',
        en: 'Only for a start from 2022. Empty when there is no plan yet.',
      },
    }),
    providerId: providerReference(),
    level: choice(levels).register(ui, { control: 'choice', options: levels, label: { nl: 'Niveau of route', en: 'Level or route' } }),
    enrolledOn: dayOf({ nl: 'Ingeschreven op', en: 'Enrolled on' }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('obligedSince'),
    notAhead('pipSetOn'),
    notAhead('enrolledOn'),
    {
      id: 'plan-under-the-new-act',
      at: 'pipSetOn',
      basis: 'Wet inburgering 2021 art. 15',
      says: {
        nl: 'Een plan (PIP) is er alleen als de plicht in 2022 of later begon.',
        en: 'There is a plan (PIP) only if the duty began in 2022 or later.',
      },
      holds: ({ obligedSince, pipSetOn }) => !pipSetOn || actOf(obligedSince) === 'wi2021',
    },
    {
      id: 'plan-on-or-after-start',
      at: 'pipSetOn',
      says: { nl: 'Het plan ligt vóór het begin van de plicht.', en: 'The plan lies before the start of the duty.' },
      holds: ({ obligedSince, pipSetOn }) => !pipSetOn || Temporal.PlainDate.compare(pipSetOn, obligedSince) >= 0,
    },
    {
      id: 'route-under-the-new-act',
      at: 'level',
      says: { nl: 'Deze route bestaat pas sinds 2022.', en: 'This route exists only since 2022.' },
      holds: ({ obligedSince, level }) => !newRoutes.includes(level) || actOf(obligedSince) === 'wi2021',
    },
  ],
});

export type IntegrationEnrolled = AnswersOf<typeof integrationEnrolled>;
