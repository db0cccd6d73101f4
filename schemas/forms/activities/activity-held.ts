/** Activity held (activiteit gehouden): something that the branch did with clients or for the town, and who came (domain facts M41–M45, M50). */
import * as z from 'zod/mini';
import { choice, choices, group, text, ui, wholeNumber } from '../../kernel/fields.ts';
import { defineForm } from '../../kernel/form.ts';
import { dayOf, notAhead, note } from '../shared-fields.ts';
import { partners } from './partners.ts';

export const activityKinds = {
  'bike-lesson': { nl: 'Fietsles', en: 'Bike lesson' },
  'womens-day': { nl: 'Vrouwendag', en: 'Women’s day' },
  'group-meeting': { nl: 'Groepsbijeenkomst over een thema', en: 'Group meeting about a theme' },
  'summer-tour': { nl: 'Zomeractiviteit of tocht', en: 'Summer activity or tour' },
  'meeting-evening': { nl: 'Ontmoetingsavond', en: 'Evening to meet' },
  outing: { nl: 'Uitje', en: 'Outing' },
  presentation: { nl: 'Voorlichting gegeven', en: 'Presentation given' },
  'volunteers-market': { nl: 'Vrijwilligersmarkt', en: 'Volunteers’ market' },
  'certificate-ceremony': { nl: 'Uitreiking van certificaten', en: 'Certificate ceremony' },
  other: { nl: 'Anders', en: 'Other' },
};

export const attendees = {
  clients: { nl: 'Cliënten', en: 'Clients' },
  families: { nl: 'Gezinnen (aantal gezinnen)', en: 'Families (number of families)' },
  volunteers: { nl: 'Vrijwilligers', en: 'Volunteers' },
  trainees: { nl: 'Stagiaires', en: 'Trainees' },
  'dutch-guests': { nl: 'Buurtgenoten en andere gasten', en: 'Neighbours and other guests' },
  partners: { nl: 'Mensen van partners', en: 'People from partners' },
};

const most = 5000;
const optionalNumber = () => z.optional(wholeNumber(0, most));

interface Attendance {
  readonly attendance?: readonly { readonly who: string; readonly number: number }[] | undefined;
}

/** How many people came. Families are counted as families, so they are not among them. */
export const peopleAt = ({ attendance }: Attendance): number | undefined =>
  attendance?.reduce((sum, { who, number }) => (who === 'families' ? sum : sum + number), 0);

const atMostAll = (part: number, answers: Attendance): boolean =>
  answers.attendance === undefined || answers.attendance.some(({ who }) => who === 'families') || part <= (peopleAt(answers) ?? 0);

export const activityHeld = defineForm({
  id: 'activity-held',
  version: 1,
  area: 'activities',
  title: { nl: 'Activiteit gehouden', en: 'Activity held' },
  intro: {
    nl: 'Een activiteit of voorlichting. Voor een vergadering met partners is er “Overleg gevoerd”.',
    en: 'An activity or presentation. For a meeting with partners there is “Consultation held”.',
  },
  fields: () => ({
    kind: choice(activityKinds).register(ui, { control: 'choice', options: activityKinds, label: { nl: 'Wat', en: 'What' } }),
    heldOn: dayOf({ nl: 'Datum', en: 'Day' }),
    theme: z.optional(text(120)).register(ui, {
      control: 'text',
      identifies: true,
      label: { nl: 'Thema of naam', en: 'Theme or name' },
    }),
    partners: z.optional(choices(partners)).register(ui, {
      control: 'choices',
      options: partners,
      label: { nl: 'Samen met', en: 'Together with' },
    }),
    note: note({ nl: 'Opmerking', en: 'Note' }),
    attendance: z
      .optional(
        group(
          {
            who: choice(attendees).register(ui, { control: 'choice', options: attendees, label: { nl: 'Wie', en: 'Who' } }),
            number: wholeNumber(1, most).register(ui, { control: 'number', label: { nl: 'Aantal', en: 'Number' } }),
          },
          Object.keys(attendees).length,
        ),
      )
      .register(ui, {
        control: 'group',
        label: { nl: 'Wie er waren', en: 'Who came' },
        help: { nl: 'Een regel per groep. Onbekend? Laat het leeg.', en: 'A row for each group. Not known? Leave it empty.' },
        each: { nl: 'Groep', en: 'Group' },
        most: Object.keys(attendees).length,
      }),
    women: optionalNumber().register(ui, { control: 'number', label: { nl: 'Van hen vrouw', en: 'Of them women' } }),
    men: optionalNumber().register(ui, { control: 'number', label: { nl: 'Van hen man', en: 'Of them men' } }),
    firstTime: optionalNumber().register(ui, {
      control: 'number',
      label: { nl: 'Voor het eerst', en: 'For the first time' },
      help: {
        nl: 'Bij lessen die terugkomen: hoeveel cliënten er dit jaar nog niet eerder waren. Zo telt het verslag mensen, en niet lessen.',
        en: 'For lessons that come back: how many clients had not come before this year. So the report counts people, not lessons.',
      },
    }),
    groups: z.optional(wholeNumber(1, 100)).register(ui, {
      control: 'number',
      label: { nl: 'Aantal groepen of routes', en: 'Number of groups or routes' },
      when: { field: 'kind', is: ['summer-tour', 'outing'], required: false },
    }),
  }),
  parts: [
    { title: { nl: 'De activiteit', en: 'The activity' }, fields: ['kind', 'heldOn', 'theme', 'partners', 'note'] },
    { title: { nl: 'Wie er waren', en: 'Who came' }, fields: ['attendance', 'women', 'men', 'firstTime', 'groups'] },
  ],
  rules: [
    notAhead('heldOn'),
    {
      id: 'each-group-once',
      at: 'attendance',
      says: { nl: 'Een groep staat hier twee keer.', en: 'A group stands here twice.' },
      holds: ({ attendance = [] }) => new Set(attendance.map(({ who }) => who)).size === attendance.length,
    },
    {
      id: 'women-and-men-among-all',
      at: 'women',
      says: { nl: 'Vrouwen en mannen samen zijn meer dan er waren.', en: 'Women and men together are more than came.' },
      holds: (answers) => atMostAll((answers.women ?? 0) + (answers.men ?? 0), answers),
    },
    {
      id: 'first-time-among-all',
      at: 'firstTime',
      says: { nl: 'Dit zijn er meer dan er waren.', en: 'These are more than came.' },
      holds: (answers) => atMostAll(answers.firstTime ?? 0, answers),
    },
  ],
});
