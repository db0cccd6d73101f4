/** Chapter: consultation hours and info point (domain facts §6.1, M12–M20). */
import { guidanceYearsIn } from '../../schemas/guidance-plans.ts';
import { topics } from '../../schemas/help-requests.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Book, Entry } from '../book.ts';
import { counted, distinct, type Figure, figure, sum, tally } from '../figure.ts';
import { personsOf } from '../persons.ts';

type Contact = Entry<'contact-noted'>;
type Topic = keyof typeof topics;

/** The system concluded at each contact under which name it counts; somebody who did not come was no contact. */
const walkIns = (book: Book): Contact[] =>
  book
    .within('contact-noted')
    .filter(
      ({ concluded, answers }) => concluded['channel'] === 'WALK_IN' && answers.requests.some(({ outcome }) => outcome !== 'no-show'),
    );

const requestsOf = (contacts: readonly Contact[]) =>
  contacts.flatMap(({ answers }) => answers.requests.filter(({ outcome }) => outcome !== 'no-show'));

const aboutTopic = (id: string, topic: Topic): Figure =>
  figure({
    id,
    title: { nl: `Hulpvragen over ${topics[topic].nl.toLowerCase()}`, en: `Help requests about ${topics[topic].en.toLowerCase()}` },
    definition: { nl: `Van M13 die met onderwerp ‘${topics[topic].nl}’.`, en: `Of M13 those with the topic “${topics[topic].en}”.` },
    unit: 'requests',
    forms: ['contact-noted'],
    source: '24',
    count: (book) => {
      const contacts = walkIns(book).filter(({ answers }) => answers.requests.some((request) => request.topic === topic));
      return counted(requestsOf(contacts).filter((request) => request.topic === topic).length, contacts);
    },
  });

/** The hours that hold on the last day of the period. */
const scheduleOf = (book: Book): Entry<'schedule-set'> | undefined => book.until('schedule-set').at(-1);

const hoursOf = ({ from, till }: { from: string; till: string }): number =>
  Temporal.PlainTime.from(from).until(Temporal.PlainTime.from(till)).total('hours');

const livesHereLong = (book: Book) => {
  const persons = personsOf(book);
  const years = guidanceYearsIn(book.branch, book.period.till);
  return ({ client = '', day }: Contact): boolean => {
    const settledOn = persons.get(client)?.settledOn;
    return settledOn !== undefined && Temporal.PlainDate.from(settledOn).add({ years }).toString() < day;
  };
};

const walkInRule: Text = {
  nl: 'Een contact telt hier als de cliënt op die dag geen begeleiding kreeg (telregel van 2017); het systeem bepaalt dat bij elk contact. Wie niet kwam, telt niet.',
  en: 'A contact counts here when the client was not in guidance on that day (counting rule of 2017); the system concludes it at each contact. Who did not come does not count.',
};

export const consultationFigures: readonly Figure[] = [
  figure({
    id: 'M12',
    title: { nl: 'Mensen op spreekuur of infopunt', en: 'People at the consultation hours or info point' },
    definition: {
      nl: `Verschillende cliënten met ten minste één contact in het jaar. Het verslag van 2017 noemt dit ‘contacten’, maar bedoelt personen (D1). ${walkInRule.nl}`,
      en: `Different clients with at least one contact in the year. The report of 2017 calls them “contacts”, but means persons (D1). ${walkInRule.en}`,
    },
    unit: 'persons',
    forms: ['contact-noted'],
    source: '21, 25 (D1)',
    count: (book) => distinct(walkIns(book), ({ client }) => client),
  }),
  figure({
    id: 'M12-contacts',
    title: { nl: 'Contacten op spreekuur of infopunt', en: 'Contacts at the consultation hours or info point' },
    definition: {
      nl: `De contacten zelf: de andere lezing van M12 (D1). ${walkInRule.nl}`,
      en: `The contacts themselves: the other reading of M12 (D1). ${walkInRule.en}`,
    },
    unit: 'contacts',
    forms: ['contact-noted'],
    source: '21 (D1)',
    count: (book) => distinct(walkIns(book), ({ id }) => id),
  }),
  figure({
    id: 'M13',
    title: { nl: 'Hulpvragen', en: 'Help requests' },
    definition: {
      nl: 'De vragen van de contacten van M12: één per onderwerp per contact. De onderdelen noemen alle onderwerpen, ook die het verslag van 2017 niet noemt (D2).',
      en: 'The questions of the contacts of M12: one for each topic of each contact. The parts name all topics, also those that the report of 2017 does not (D2).',
    },
    unit: 'requests',
    forms: ['contact-noted'],
    source: '22 (D2)',
    count: (book) => {
      const contacts = walkIns(book);
      const requests = requestsOf(contacts);
      return counted(
        requests.length,
        contacts,
        tally(requests, ({ topic }) => topic),
      );
    },
  }),
  aboutTopic('M14', 'education'),
  aboutTopic('M15', 'finance'),
  aboutTopic('M16', 'participation'),
  aboutTopic('M17', 'housing'),
  figure({
    id: 'M18',
    title: { nl: 'Wie hier langer woont dan de begeleiding duurt', en: 'Those who live here longer than guidance lasts' },
    definition: {
      nl: 'Van M12 wie bij een contact al langer dan M20 jaar in de gemeente woonde, gerekend vanaf de dag van vestiging (D14).',
      en: 'Of M12 those who at a contact had lived in the municipality for more than M20 years, from the day on which they settled (D14).',
    },
    unit: 'persons',
    forms: ['contact-noted', 'client-registration', 'client-changed'],
    source: '25 (D14)',
    count: (book) => distinct(walkIns(book).filter(livesHereLong(book)), ({ client }) => client),
  }),
  figure({
    id: 'M18-closed',
    title: { nl: 'Wie geen begeleiding meer krijgt', en: 'Those whose guidance is over' },
    definition: {
      nl: 'Van M12 van wie de begeleiding vóór een contact was afgesloten of overgedragen: de andere lezing van M18 (D14).',
      en: 'Of M12 those whose guidance was closed or handed over before a contact: the other reading of M18 (D14).',
    },
    unit: 'persons',
    forms: ['contact-noted', 'guidance-closed', 'guidance-transferred'],
    source: '25 (D14)',
    count: (book) => {
      const ends = [...book.until('guidance-closed'), ...book.until('guidance-transferred')];
      return distinct(
        walkIns(book).filter((contact) => ends.some(({ client, day }) => client === contact.client && day < contact.day)),
        ({ client }) => client,
      );
    },
  }),
  figure({
    id: 'M19',
    about: 'nobody',
    title: { nl: 'Inloopspreekuren per week', en: 'Walk-in hours in a week' },
    definition: {
      nl: 'Inloopspreekuren in een gewone week, volgens het rooster dat op de laatste dag gold. De onderdelen geven de uren samen.',
      en: 'Walk-in hours in an ordinary week, by the schedule that held on the last day. The parts give the hours together.',
    },
    unit: 'hours-open',
    over: 'last-day',
    forms: ['schedule-set'],
    source: '26, 78',
    count: (book) => {
      const schedule = scheduleOf(book);
      if (!schedule) return counted(null);
      const slots = schedule.answers.slots.filter(({ kind }) => kind === 'walk-in');
      return counted(slots.length, [schedule], { hours: sum(slots.map(hoursOf)) });
    },
  }),
  figure({
    id: 'M20',
    about: 'nobody',
    title: { nl: 'Jaren waarna alleen het spreekuur blijft', en: 'Years after which only the consultation hours remain' },
    definition: {
      nl: 'Zo lang duurt de begeleiding volgens de opdracht van de gemeente. Daarna telt een vraag als spreekuur.',
      en: 'So long guidance lasts by the order of the municipality. After it a question counts as consultation.',
    },
    unit: 'years',
    over: 'agreed',
    forms: [],
    source: '25 (D14)',
    count: (book) => counted(guidanceYearsIn(book.branch, book.period.till)),
  }),
  figure({
    id: 'referrals',
    title: { nl: 'Doorverwijzingen', en: 'Referrals' },
    definition: {
      nl: 'Hulpvragen in het jaar die werden doorverwezen, van alle contacten, ook die onder een traject tellen. De onderdelen noemen waarheen.',
      en: 'Help requests in the year that were referred, of all contacts, those under a trajectory too. The parts name where to.',
    },
    unit: 'referrals',
    forms: ['contact-noted'],
    source: '19',
    count: (book) => {
      const contacts = book.within('contact-noted').filter(({ answers }) => answers.requests.some(({ referredTo }) => referredTo));
      const places = contacts.flatMap(({ answers }) => answers.requests.flatMap(({ referredTo }) => referredTo ?? []));
      return counted(
        places.length,
        contacts,
        tally(places, (place) => place),
      );
    },
  }),
];
