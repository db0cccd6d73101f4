/**
 * Monthly update (maandelijkse mutatie): how the dossier stands in a month, member by member. "No change" is said, never silently copied
 * (domain facts §2.7).
 */
import * as z from 'zod/mini';
import { choice, choices, day, group, ui } from '../../kernel/fields.ts';
import { type AnswersOf, defineForm } from '../../kernel/form.ts';
import { memberStates } from '../../records/reunification.ts';
import { aboutClient, notAhead, note } from '../shared-fields.ts';
import { countries, eachMemberOnce, memberReference, mostMembers } from './choices.ts';

const changes = {
  changed: { nl: 'Ja, veranderd', en: 'Yes, it changed' },
  'no-change': { nl: 'Nee, niets veranderd', en: 'No change' },
};

const nextActions = {
  wait: { nl: 'Wachten op de IND', en: 'Wait for the IND' },
  'ask-ind': { nl: 'Navragen bij de IND', en: 'Ask the IND' },
  'send-documents': { nl: 'Papieren sturen', en: 'Send documents' },
  'call-lawyer': { nl: 'Overleggen met de advocaat', en: 'Speak with the lawyer' },
  'notice-of-default': { nl: 'Ingebrekestelling sturen', en: 'Send a notice of default' },
  embassy: { nl: 'Afspraak bij de ambassade', en: 'Appointment at the embassy' },
  travel: { nl: 'Reis regelen', en: 'Arrange the journey' },
  'prepare-arrival': { nl: 'Aankomst voorbereiden', en: 'Prepare the arrival' },
  other: { nl: 'Iets anders', en: 'Something else' },
  none: { nl: 'Niets', en: 'Nothing' },
};

const actors = {
  'legal-volunteer': { nl: 'Juridisch begeleider', en: 'Legal volunteer' },
  'contact-volunteer': { nl: 'Vast contactpersoon', en: 'Fixed contact volunteer' },
  'team-leader': { nl: 'Teamleider', en: 'Team leader' },
  sponsor: { nl: 'De cliënt', en: 'The client' },
  family: { nl: 'De familie', en: 'The family' },
  lawyer: { nl: 'De advocaat', en: 'The lawyer' },
  authority: { nl: 'IND, ambassade of gemeente', en: 'IND, embassy or municipality' },
};

const situations = {
  safe: { nl: 'Veilig', en: 'Safe' },
  unsafe: { nl: 'Niet veilig', en: 'Not safe' },
  money: { nl: 'Geldproblemen', en: 'Money problems' },
  papers: { nl: 'Problemen met verblijf daar', en: 'Problems with residence there' },
  unknown: { nl: 'Onbekend', en: 'Unknown' },
};

const month = () => z.string({ error: 'not-a-month' }).check(z.regex(/^20\d{2}-(0[1-9]|1[0-2])$/, 'not-a-month'));

export const monthlyUpdate = defineForm({
  id: 'monthly-update',
  version: 1,
  area: 'reunification',
  title: { nl: 'Maandelijkse mutatie', en: 'Monthly update' },
  intro: {
    nl: 'Is er iets gebeurd? Meld dat eerst als gebeurtenis. Hier staat hoe het er nu voor staat, ook als er niets veranderde.',
    en: 'Did something happen? Report it as an event first. Here goes how things stand now, also when nothing changed.',
  },
  parts: [
    { title: { nl: 'Per gezinslid', en: 'For each family member' }, fields: ['clientId', 'month', 'members'] },
    {
      title: { nl: 'Het gezin en de contacten', en: 'The family and the contacts' },
      fields: ['staysIn', 'situation', 'spokeClientOn', 'spokeIndOn', 'spokeLawyerOn', 'note'],
    },
  ],
  fields: () => ({
    clientId: aboutClient(),
    month: month().register(ui, {
      control: 'text',
      label: { nl: 'Maand', en: 'Month' },
      help: { nl: 'Jaar en maand: 2026-11.', en: 'Year and month: 2026-11.' },
    }),
    members: group(
      {
        memberId: memberReference(),
        state: choice(memberStates).register(ui, {
          control: 'choice',
          options: memberStates,
          label: { nl: 'Staat nu op', en: 'Stands now at' },
        }),
        change: choice(changes).register(ui, {
          control: 'choice',
          options: changes,
          label: { nl: 'Veranderd deze maand', en: 'Changed this month' },
        }),
        next: choice(nextActions).register(ui, {
          control: 'choice',
          options: nextActions,
          label: { nl: 'Volgende stap', en: 'Next action' },
        }),
        owner: z.optional(choice(actors)).register(ui, {
          control: 'choice',
          options: actors,
          label: { nl: 'Wie doet dat', en: 'Who does it' },
          when: { field: 'next', is: Object.keys(nextActions).filter((action) => action !== 'none'), required: true },
        }),
        expectedOn: z.optional(day()).register(ui, {
          control: 'day',
          label: { nl: 'Verwacht op', en: 'Expected on' },
          when: { field: 'next', is: Object.keys(nextActions).filter((action) => action !== 'none'), required: false },
        }),
      },
      mostMembers,
    ).register(ui, {
      control: 'group',
      label: { nl: 'Gezinsleden', en: 'Family members' },
      each: { nl: 'Gezinslid', en: 'Family member' },
      most: mostMembers,
    }),
    staysIn: z.optional(choice(countries)).register(ui, {
      control: 'choice',
      options: countries,
      label: { nl: 'Het gezin is nu in', en: 'The family is now in' },
    }),
    situation: z.optional(choices(situations)).register(ui, {
      control: 'choices',
      options: situations,
      label: { nl: 'Hoe gaat het daar', en: 'How it is there' },
    }),
    spokeClientOn: z.optional(day()).register(ui, { control: 'day', label: { nl: 'Cliënt gesproken op', en: 'Spoke with the client on' } }),
    spokeIndOn: z.optional(day()).register(ui, { control: 'day', label: { nl: 'IND gesproken op', en: 'Spoke with the IND on' } }),
    spokeLawyerOn: z
      .optional(day())
      .register(ui, { control: 'day', label: { nl: 'Advocaat gesproken op', en: 'Spoke with the lawyer on' } }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    eachMemberOnce,
    notAhead('spokeClientOn'),
    notAhead('spokeIndOn'),
    notAhead('spokeLawyerOn'),
    {
      id: 'month-not-ahead',
      at: 'month',
      says: { nl: 'Deze maand moet nog komen.', en: 'This month is yet to come.' },
      holds: ({ month }, today) => month <= today.toString().slice(0, month.length),
    },
  ],
});

export type MonthlyUpdate = AnswersOf<typeof monthlyUpdate>;
