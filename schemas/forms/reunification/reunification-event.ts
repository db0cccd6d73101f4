/** Reunification event (gebeurtenis in de procedure): something happened, and the members whom it concerns move along the step plan. */
import * as z from 'zod/mini';
import { choice, day, group, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { Temporal } from '../../kernel/time.ts';
import { aboutClient, dayOf, notAhead, note } from '../shared-fields.ts';
import { eachMemberOnce, memberReference, mostMembers, reopenReasons } from './choices.ts';
import { byLetter, decisions, events, isMemberEvent, withAppointment } from './events.ts';

const scopes = {
  'whole-dossier': { nl: 'Iedereen in het dossier', en: 'Everybody in the dossier' },
  'some-members': { nl: 'Bepaalde gezinsleden', en: 'Certain family members' },
};

const addressees = {
  client: { nl: 'De cliënt', en: 'The client' },
  lawyer: { nl: 'De advocaat', en: 'The lawyer' },
  us: { nl: 'Ons', en: 'Us' },
  family: { nl: 'De familie', en: 'The family' },
};

export const reunificationEvent = defineForm({
  id: 'reunification-event',
  version: 1,
  area: 'reunification',
  title: { nl: 'Gebeurtenis in de gezinshereniging', en: 'Event in the family reunification' },
  parts: [
    { title: { nl: 'Wat en voor wie', en: 'What and for whom' }, fields: ['clientId', 'event', 'happenedOn', 'about', 'members'] },
    {
      title: { nl: 'Brief en afspraak', en: 'Letter and appointment' },
      fields: ['letterOn', 'receivedOn', 'addressee', 'lastDay', 'plannedFor', 'reopenReason', 'note'],
    },
  ],
  fields: () => ({
    clientId: aboutClient(),
    event: choice(events).register(ui, { control: 'choice', options: events, label: { nl: 'Wat gebeurde er', en: 'What happened' } }),
    happenedOn: dayOf(
      { nl: 'Op welke dag', en: 'On which day' },
      {
        nl: 'De dag waarop het gebeurde, niet de dag waarop het gemeld wordt.',
        en: 'The day on which it happened, not that of this report.',
      },
    ),
    about: choice(scopes).register(ui, { control: 'choice', options: scopes, label: { nl: 'Voor wie', en: 'For whom' } }),
    members: z.optional(group({ memberId: memberReference() }, mostMembers)).register(ui, {
      control: 'group',
      label: { nl: 'Gezinsleden', en: 'Family members' },
      each: { nl: 'Gezinslid', en: 'Family member' },
      most: mostMembers,
      when: { field: 'about', is: ['some-members'], required: true },
    }),
    letterOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Datum op de brief', en: 'Date on the letter' },
      when: { field: 'event', is: byLetter, required: false },
    }),
    receivedOn: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Brief gekregen op', en: 'Letter received on' },
      when: { field: 'event', is: byLetter, required: false },
    }),
    addressee: z.optional(choice(addressees)).register(ui, {
      control: 'choice',
      options: addressees,
      label: { nl: 'Aan wie is de brief', en: 'To whom the letter is' },
      when: { field: 'event', is: byLetter, required: false },
    }),
    lastDay: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Laatste dag die erop staat', en: 'Last day that it names' },
      help: {
        nl: 'Staat er een uiterste dag in de brief of op de mvv? Die gaat voor op wat wij uitrekenen.',
        en: 'Does the letter or the mvv name a last day? It goes before what we work out.',
      },
      when: { field: 'event', is: [...byLetter, 'mvv-issued'], required: false },
    }),
    plannedFor: z.optional(day()).register(ui, {
      control: 'day',
      label: { nl: 'Dag van de afspraak of de reis', en: 'Day of the appointment or journey' },
      when: { field: 'event', is: withAppointment, required: false },
    }),
    reopenReason: z.optional(choice(reopenReasons)).register(ui, {
      control: 'choice',
      options: reopenReasons,
      label: { nl: 'Waarom heropend', en: 'Why reopened' },
      when: { field: 'event', is: ['reopened'], required: true },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('happenedOn'),
    notAhead('letterOn'),
    notAhead('receivedOn'),
    eachMemberOnce,
    {
      id: 'holds-for-all',
      at: 'about',
      says: { nl: 'Deze brief geldt voor iedereen in het dossier.', en: 'This letter holds for everybody in the dossier.' },
      holds: ({ event, about }) => isMemberEvent(event) || about === 'whole-dossier',
    },
    {
      id: 'decision-has-its-date',
      at: 'letterOn',
      basis: 'Vreemdelingenwet 2000 art. 69',
      says: {
        nl: 'Vul de datum op het besluit in: vanaf de verzending loopt de termijn.',
        en: 'Fill in the date on the decision: the term runs from its sending.',
      },
      holds: ({ event, letterOn }) => !decisions.includes(event) || letterOn !== undefined,
    },
    {
      id: 'decision-has-its-receipt',
      at: 'receivedOn',
      says: { nl: 'Vul in wanneer het besluit binnenkwam.', en: 'Fill in when the decision came in.' },
      holds: ({ event, receivedOn }) => !decisions.includes(event) || receivedOn !== undefined,
    },
    {
      id: 'received-on-or-after-letter',
      at: 'receivedOn',
      says: { nl: 'De brief kan niet eerder gekregen zijn dan hij geschreven is.', en: 'The letter was received before it was written.' },
      holds: ({ letterOn, receivedOn }) => !letterOn || !receivedOn || Temporal.PlainDate.compare(receivedOn, letterOn) >= 0,
    },
  ],
});

export type ReunificationEvent = AnswersOf<typeof reunificationEvent>;
