/**
 * Contact noted (contact): who asked what, and what came of it. The volunteer does not say under which name it counts (walk-in hour or trajectory):
 * the system concludes it from the trajectory (domain facts §3.6), so that everybody counts alike.
 */
import * as z from 'zod/mini';
import { outcomes, partners, topics } from '../../help-requests.ts';
import { choice, day, group, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOfTelling, notAhead, note } from '../shared-fields.ts';

export const ways = {
  visit: { nl: 'Kwam langs', en: 'Came by' },
  appointment: { nl: 'Op afspraak', en: 'By appointment' },
  phone: { nl: 'Telefoon', en: 'Phone' },
  email: { nl: 'E-mail of bericht', en: 'E-mail or message' },
  'home-visit': { nl: 'Bij de cliënt thuis', en: "At the client's home" },
};

const most = 10;

export const contactNoted = defineForm({
  id: 'contact-noted',
  version: 1,
  area: 'contact',
  title: { nl: 'Contact met een cliënt', en: 'Contact with a client' },
  fields: () => ({
    clientId: aboutClient(),
    on: dayOfTelling({ nl: 'Datum', en: 'Day' }),
    how: choice(ways).register(ui, { control: 'choice', options: ways, label: { nl: 'Hoe', en: 'How' } }),
    requests: group(
      {
        topic: choice(topics).register(ui, { control: 'choice', options: topics, label: { nl: 'Onderwerp', en: 'Topic' } }),
        outcome: choice(outcomes).register(ui, { control: 'choice', options: outcomes, label: { nl: 'Hoe afgelopen', en: 'Outcome' } }),
        referredTo: z.optional(choice(partners)).register(ui, {
          control: 'choice',
          options: partners,
          label: { nl: 'Doorverwezen naar', en: 'Referred to' },
          when: { field: 'outcome', is: ['referred'], required: true },
        }),
        appointmentOn: z.optional(day()).register(ui, {
          control: 'day',
          label: { nl: 'Afspraak op', en: 'Appointment on' },
          when: { field: 'outcome', is: ['appointment-made'], required: true },
        }),
      },
      most,
    ).register(ui, { control: 'group', label: { nl: 'Vragen', en: 'Questions' }, each: { nl: 'Vraag', en: 'Question' }, most }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('on'),
    {
      id: 'appointment-after-contact',
      at: 'requests',
      says: { nl: 'Een afspraak ligt niet vóór het contact.', en: 'An appointment is not before the contact.' },
      holds: ({ on, requests }) =>
        requests.every(({ appointmentOn }) => !appointmentOn || Temporal.PlainDate.compare(appointmentOn, on) >= 0),
    },
    {
      id: 'nobody-came-to-all',
      at: 'requests',
      says: { nl: 'Wie niet kwam, kon geen andere vraag stellen.', en: 'Who did not come could not ask anything else.' },
      holds: ({ requests }) => requests.length === 1 || requests.every(({ outcome }) => outcome !== 'no-show'),
    },
  ],
});

export type ContactNoted = AnswersOf<typeof contactNoted>;
