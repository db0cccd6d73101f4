/** Chapter: other services, the intercultural activities (domain facts M41–M45). */
import { peopleAt } from '../../schemas/forms/activities/activity-held.ts';
import type { Book, Entry } from '../book.ts';
import { counted, type Figure, figure, many, sum } from '../figure.ts';

type Held = Entry<'activity-held'>;

const heldOf = (book: Book, ...kinds: readonly string[]): Held[] =>
  book.within('activity-held').filter(({ answers }) => kinds.includes(answers.kind));

const came = (held: readonly Held[], who: string): number =>
  sum(held.flatMap(({ answers }) => (answers.attendance ?? []).filter((row) => row.who === who).map(({ number }) => number)));

const daysOf = (held: readonly Held[]): string[] => held.map(({ day }) => day);

export const activityFigures: readonly Figure[] = [
  figure({
    id: 'M41',
    title: { nl: 'Deelnemers aan de fietslessen', en: 'Participants in the bike lessons' },
    definition: {
      nl: 'Mensen, geen lessen: wie bij een les voor het eerst in het jaar kwam, over alle lessen samen. De onderdelen geven de eerste les en het aantal lessen.',
      en: 'People, not lessons: those who came to a lesson for the first time in the year, over all lessons. The parts give the first lesson and the number of lessons.',
    },
    unit: 'persons',
    forms: ['activity-held'],
    source: '97',
    count: (book) => {
      const held = heldOf(book, 'bike-lesson');
      const first = sum(held.map(({ answers }) => answers.firstTime ?? 0));
      return counted(first, held, { lessons: held.length, since: held[0]?.day ?? null });
    },
  }),
  figure({
    id: 'M42',
    title: { nl: 'Aanwezig op Vrouwendag', en: 'Present on Women’s day' },
    definition: { nl: 'Alle aanwezigen samen, ook de Nederlandse gasten.', en: 'All who were present, Dutch guests too.' },
    unit: 'persons',
    forms: ['activity-held'],
    source: '97',
    count: (book) => {
      const held = heldOf(book, 'womens-day');
      return counted(sum(held.map(({ answers }) => peopleAt(answers) ?? 0)), held, { days: daysOf(held) });
    },
  }),
  figure({
    id: 'M43',
    about: 'nobody',
    title: { nl: 'Groepsbijeenkomsten over een thema', en: 'Group meetings about a theme' },
    definition: {
      nl: 'Gehouden bijeenkomsten in het jaar, ongeacht de opkomst (D15).',
      en: 'Meetings held in the year, whoever came (D15).',
    },
    unit: 'meetings',
    forms: ['activity-held'],
    source: '99',
    count: (book) => many(heldOf(book, 'group-meeting')),
  }),
  figure({
    id: 'M44',
    title: { nl: 'Vluchtelingen bij de zomeractiviteit', en: 'Refugees at the summer activity' },
    definition: {
      nl: 'Cliënten bij de zomeractiviteit of tocht. De onderdelen geven de groepen of routes en de vrijwilligers.',
      en: 'Clients at the summer activity or tour. The parts give the groups or routes and the volunteers.',
    },
    unit: 'persons',
    forms: ['activity-held'],
    source: '101',
    count: (book) => {
      const held = heldOf(book, 'summer-tour');
      return counted(came(held, 'clients'), held, {
        groups: sum(held.map(({ answers }) => answers.groups ?? 0)),
        refugees: came(held, 'clients'),
        volunteers: came(held, 'volunteers'),
      });
    },
  }),
  figure({
    id: 'M45',
    title: { nl: 'Vrijwilligersmarkt en ontmoeting', en: 'Volunteers’ market and meeting evenings' },
    definition: {
      nl: 'De dagen van de markt, de gezinnen die meegingen naar de markt of een uitje, en de dagen van de ontmoetingsavonden.',
      en: 'The days of the market, the families who came along to it or to an outing, and the days of the evenings to meet.',
    },
    unit: 'list',
    forms: ['activity-held'],
    source: '103',
    count: (book) => {
      const [markets, outings, evenings] = [heldOf(book, 'volunteers-market'), heldOf(book, 'outing'), heldOf(book, 'meeting-evening')];
      const families = came([...markets, ...outings], 'families');
      return counted({ marketOn: daysOf(markets), families, meetingOn: daysOf(evenings) }, [...markets, ...outings, ...evenings]);
    },
  }),
];
