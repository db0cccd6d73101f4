/** Renewal sent (aanvraag ingediend): the volunteer notes that an application is on its way. It ends the reminders to apply. */
import * as z from 'zod/mini';
import { choice, day, reference, ui } from '../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../kernel/form.ts';
import { Temporal } from '../kernel/time.ts';
import { applications } from '../residence.ts';

export const channels = {
  online: { nl: 'Online, met DigiD', en: 'Online, with DigiD' },
  post: { nl: 'Per post', en: 'By post' },
  counter: { nl: 'Aan de balie', en: 'At the counter' },
};

export const renewalSent = defineForm({
  id: 'renewal-sent',
  version: 1,
  area: 'legal',
  title: { nl: 'Verlenging ingediend', en: 'Renewal sent' },
  fields: () => {
    const clientId = reference().register(ui, { control: 'client', label: { nl: 'Cliënt', en: 'Client' } });
    const application = choice(applications).register(ui, {
      control: 'choice',
      options: applications,
      label: { nl: 'Wat is aangevraagd', en: 'What was applied for' },
    });
    const sentOn = day().register(ui, { control: 'day', label: { nl: 'Verstuurd op', en: 'Sent on' } });
    const receivedOn = z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Ontvangen door IND of gemeente op', en: 'Received by IND or municipality on' },
      help: {
        nl: 'Uit de ontvangstbevestiging; vanaf die dag loopt de beslistermijn. Nog niet bekend? Stuur het formulier later opnieuw.',
        en: 'From the confirmation; the decision term runs from that day. Not known yet? Send the form again later.',
      },
    });
    const channel = choice(channels).register(ui, { control: 'choice', options: channels, label: { nl: 'Hoe', en: 'Channel' } });
    return { clientId, application, sentOn, receivedOn, channel };
  },
  rules: [
    {
      id: 'received-on-or-after-sent',
      at: 'receivedOn',
      says: { nl: 'De ontvangst ligt vóór de verzending.', en: 'It was received before it was sent.' },
      holds: ({ sentOn: sent, receivedOn: received }) => !received || Temporal.PlainDate.compare(received, sent) >= 0,
    },
    {
      id: 'sent-already',
      at: 'sentOn',
      says: { nl: 'Deze datum ligt in de toekomst.', en: 'This day is in the future.' },
      holds: ({ sentOn: sent }, today) => Temporal.PlainDate.compare(sent, today) <= 0,
    },
    {
      id: 'sent-within-reach',
      at: 'sentOn',
      says: { nl: 'Deze datum ligt meer dan drie jaar terug.', en: 'This day is more than three years back.' },
      holds: ({ sentOn: sent }, today) => Temporal.PlainDate.compare(sent, today.subtract({ years: 3 })) >= 0,
    },
    {
      id: 'received-already',
      at: 'receivedOn',
      says: { nl: 'Deze datum ligt in de toekomst.', en: 'This day is in the future.' },
      holds: ({ receivedOn: received }, today) => !received || Temporal.PlainDate.compare(received, today) <= 0,
    },
  ],
});

export type RenewalSent = AnswersOf<typeof renewalSent>;
