/** Training day (trainingsdag): what the team learned together, and how many came (domain facts M55). */
import * as z from 'zod/mini';
import { choice, choices, group, ui, wholeNumber } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead, note } from '../shared-fields.ts';
import { memberKinds } from './team-fields.ts';

export const trainingThemes = {
  basics: { nl: 'Basiscursus', en: 'Basic course' },
  intercultural: { nl: 'Interculturele communicatie', en: 'Intercultural communication' },
  psychosocial: { nl: 'Omgaan met psychosociale problemen', en: 'Dealing with psychosocial problems' },
  aggression: { nl: 'Omgaan met dwingend en agressief gedrag', en: 'Dealing with pressing and aggressive behaviour' },
  coaching: { nl: 'Coachingsvaardigheden', en: 'Coaching skills' },
  legal: { nl: 'Asielrecht en gezinshereniging', en: 'Asylum law and family reunification' },
  integration: { nl: 'Inburgering', en: 'Civic integration' },
  finance: { nl: 'Geldzaken', en: 'Money matters' },
  privacy: { nl: 'Privacy', en: 'Privacy' },
  other: { nl: 'Anders', en: 'Other' },
};

export const trainingHosts = {
  branch: { nl: 'Onze locatie', en: 'Our branch' },
  region: { nl: 'De regio', en: 'The region' },
  national: { nl: 'Het Landelijk Bureau', en: 'The national office' },
  partner: { nl: 'Een partner', en: 'A partner' },
};

const most = Object.keys(memberKinds).length;

export const trainingDay = defineForm({
  id: 'training-day',
  version: 1,
  area: 'team',
  title: { nl: 'Trainingsdag', en: 'Training day' },
  fields: () => ({
    heldOn: dayOf({ nl: 'Datum', en: 'Day' }),
    themes: choices(trainingThemes).register(ui, {
      control: 'choices',
      options: trainingThemes,
      label: { nl: 'Thema’s', en: 'Themes' },
    }),
    host: choice(trainingHosts).register(ui, {
      control: 'choice',
      options: trainingHosts,
      label: { nl: 'Georganiseerd door', en: 'Organised by' },
    }),
    attendance: z
      .optional(
        group(
          {
            who: choice(memberKinds).register(ui, { control: 'choice', options: memberKinds, label: { nl: 'Wie', en: 'Who' } }),
            number: wholeNumber(1, 500).register(ui, { control: 'number', label: { nl: 'Aantal', en: 'Number' } }),
          },
          most,
        ),
      )
      .register(ui, {
        control: 'group',
        label: { nl: 'Wie er waren', en: 'Who came' },
        help: { nl: 'Van onze locatie. Een regel per groep.', en: 'From our branch. A row for each group.' },
        each: { nl: 'Groep', en: 'Group' },
        most,
      }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
  }),
  rules: [
    notAhead('heldOn'),
    {
      id: 'each-group-once',
      at: 'attendance',
      says: { nl: 'Een groep staat hier twee keer.', en: 'A group stands here twice.' },
      holds: ({ attendance = [] }) => new Set(attendance.map(({ who }) => who)).size === attendance.length,
    },
  ],
});
