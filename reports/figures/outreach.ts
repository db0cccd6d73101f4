/** Chapter: information, advocacy and cooperation (domain facts M26–M31). */
import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Book } from '../book.ts';
import { inOrder } from '../fact.ts';
import { counted, type Figure, figure, many, sum, tally } from '../figure.ts';

const heldOf = (book: Book, kind: string) => book.within('consultation-held').filter(({ answers }) => answers.kind === kind);

const meetings = (id: string, kind: string, title: Text, source: string): Figure =>
  figure({
    id,
    about: 'nobody',
    title,
    definition: {
      nl: `Keren in het jaar dat ‘Overleg gevoerd’ is gemeld met deze soort: ${title.nl.toLowerCase()}.`,
      en: `Times in the year that “Consultation held” was told with this kind: ${title.en.toLowerCase()}.`,
    },
    unit: 'meetings',
    forms: ['consultation-held'],
    source,
    count: (book) =>
      many(
        heldOf(book, kind),
        tally(heldOf(book, kind), ({ day }) => day),
      ),
  });

export const outreachFigures: readonly Figure[] = [
  meetings('M26', 'working-visit', { nl: 'Werkbezoeken aan ons', en: 'Working visits to us' }, '47'),
  meetings('M27', 'gva-meeting', { nl: 'GVA-overleg', en: 'Meetings about the temporary municipal scheme' }, '48'),
  figure({
    id: 'M28',
    about: 'nobody',
    title: { nl: 'Weken tussen twee inburgeringsoverleggen', en: 'Weeks between two integration meetings' },
    definition: {
      nl: 'Hoe vaak het overleg is, en niet hoeveel keer: het gemiddelde aantal weken van de ene keer in het jaar tot de volgende, op één decimaal. Bij minder dan twee keer niet bekend.',
      en: 'How often it comes, not how many times: the mean number of weeks from one in the year to the next, to one decimal. Not known with fewer than two.',
    },
    unit: 'weeks',
    forms: ['consultation-held'],
    source: '49',
    count: (book) => {
      const held = heldOf(book, 'integration-meeting');
      const [first, last] = [held[0], held.at(-1)];
      if (!first || !last || held.length < 2) return counted(null, held, { meetings: held.length });
      const days = Temporal.PlainDate.from(first.day).until(Temporal.PlainDate.from(last.day)).days;
      return counted(Math.round((days / 7 / (held.length - 1)) * 10) / 10, held, { meetings: held.length });
    },
  }),
  figure({
    id: 'M29',
    about: 'nobody',
    title: { nl: 'Leden van de Adviesraad gesproken', en: 'Members of the Advisory council spoken to' },
    definition: {
      nl: 'Mensen van buiten bij een overleg in het jaar met de Adviesraad; zonder aantal telt een overleg als één.',
      en: 'People from outside at a consultation in the year with the advisory council; without a number it counts as one.',
    },
    unit: 'persons',
    forms: ['consultation-held'],
    source: '50',
    count: (book) => {
      const talks = book.within('consultation-held').filter(({ answers }) => answers.partners.includes('advisory-council'));
      return counted(sum(talks.map(({ answers }) => answers.people ?? 1)), talks);
    },
  }),
  meetings(
    'M30',
    'administrative-meeting',
    { nl: 'Bestuurlijk overleg met de wethouder', en: 'Administrative meetings with the alderman' },
    '54',
  ),
  figure({
    id: 'M31',
    about: 'nobody',
    title: { nl: 'Netwerkbijeenkomsten en voorlichting', en: 'Network meetings and presentations' },
    definition: {
      nl: 'Elke netwerkbijeenkomst en elke voorlichting die wij gaven, op volgorde van dag.',
      en: 'Each network meeting and each presentation that we gave, in order of day.',
    },
    unit: 'list',
    forms: ['consultation-held', 'activity-held'],
    source: '55–56',
    count: (book) => {
      const given = book.within('activity-held').filter(({ answers }) => answers.kind === 'presentation');
      const held = [...heldOf(book, 'network-meeting'), ...given].toSorted(inOrder);
      return counted(
        held.map(({ day, answers: { kind, partners = [] } }) => ({ day, kind, partners: [...partners] })),
        held,
      );
    },
  }),
];
