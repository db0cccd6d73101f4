/** Chapter: who was housed (domain facts §5, M01–M11). */
import { nationalities } from '../../schemas/nationalities.ts';
import type { Book, Entry } from '../book.ts';
import { counted, type Figure, figure, many, sum, tally } from '../figure.ts';
import { firstHomes, housedIn, type Person, personsOf } from '../persons.ts';
import { balanceAt, halfYearsIn, housedByYear } from './target.ts';

type Home = Entry<'housing-placed'>;

const among = (keeps: (person: Person | undefined, home: Home, book: Book) => boolean) => (book: Book) => {
  const persons = personsOf(book);
  return many(housedIn(book).filter((home) => keeps(persons.get(home.client ?? ''), home, book)));
};

const ages = (home: Home, book: Book) => book.isAdult(home.client ?? '');
const forms = ['housing-placed', 'client-registration', 'client-changed'] as const;
const age = {
  nl: 'Leeftijd op de dag waarop de woning die meetelt begon. Van een geboortedatum die half bekend is telt de laatste mogelijke dag.',
  en: 'Age on the day on which the home that counts began. Of a birth date known in part the last possible day counts.',
};

export const housingFigures: readonly Figure[] = [
  figure({
    id: 'M01',
    title: { nl: 'Gehuisveste statushouders', en: 'Permit holders housed' },
    definition: {
      nl: 'Personen, ook kinderen en nareizigers, van wie de eerste woning die meetelt voor de taakstelling in het jaar begon. Ieder telt één keer, ook na een verhuizing. Een verblijf in de GVA telt niet, de woning daarna wel (D7, D9).',
      en: 'Persons, children and following family too, whose first home that counts for the target began in the year. Each counts once, also after a move. A stay in the temporary scheme does not count, the home after it does (D7, D9).',
    },
    unit: 'persons',
    forms: ['housing-placed'],
    source: '5, 9',
    count: (book) => many(housedIn(book)),
  }),
  figure({
    id: 'M02',
    title: { nl: 'Voorsprong op de taakstelling', en: 'Lead on the housing target' },
    definition: {
      nl: 'Stand op de laatste dag: de stand bij het begin van het eerste halfjaar dat is vastgelegd, plus wie sindsdien is gehuisvest (zoals M01), min de taakstelling van elk halfjaar. Een achterstand heeft een min. Zonder een taakstelling voor elk halfjaar is de stand niet bekend. Dit is onze telling naast die van het COA.',
      en: 'As it stands on the last day: the balance at the start of the first half-year that was set, plus who was housed since (as M01), minus the target of each half-year. A backlog has a minus. Without a target for each half-year it is not known. It is our count beside that of COA.',
    },
    unit: 'persons',
    over: 'last-day',
    forms: ['housing-target-set', 'housing-placed'],
    source: '5',
    count: (book) => {
      const homes = [...firstHomes(book).values()];
      const balance = balanceAt(book, homes);
      if (!balance) return counted(null);
      const { before, housed, target, entries } = balance;
      const value = before + housed.length - target;
      const carried = housedByYear(balance, homes);
      return { ...counted(value, [...entries, ...housed], { before, housed: housed.length, target }), carried };
    },
  }),
  figure({
    id: 'M02-halves',
    title: { nl: 'De taakstelling per halfjaar', en: 'The housing target by half-year' },
    definition: {
      nl: 'Van elk halfjaar de stand bij het begin, wie is gehuisvest (zoals M01), de taakstelling en de stand aan het eind: begin plus gehuisvest min taakstelling. De stand gaat mee naar het volgende halfjaar. Van een halfjaar dat nog loopt telt de hele taakstelling al mee.',
      en: 'Of each half-year the balance at its start, who was housed (as M01), the target and the balance at its end: start plus housed minus target. The balance is carried over to the next. Of a half-year that still runs the whole target counts already.',
    },
    unit: 'list',
    over: 'last-day',
    forms: ['housing-target-set', 'housing-placed'],
    source: '-',
    count: (book) => {
      const homes = [...firstHomes(book).values()];
      const halves = halfYearsIn(book, homes);
      return halves
        ? counted(
            halves.map((half) => ({ ...half })),
            balanceAt(book, homes)?.entries,
          )
        : counted(null);
    },
  }),
  figure({
    id: 'M03',
    title: { nl: 'Volwassenen', en: 'Adults' },
    definition: { nl: `Van M01 wie 18 jaar of ouder was. ${age.nl}`, en: `Of M01 those who were 18 or older. ${age.en}` },
    unit: 'persons',
    forms,
    source: '10 (D10)',
    count: among((_, home, book) => ages(home, book) === true),
  }),
  figure({
    id: 'M04',
    title: { nl: 'Kinderen', en: 'Children' },
    definition: { nl: `Van M01 wie jonger dan 18 jaar was. ${age.nl}`, en: `Of M01 those who were under 18. ${age.en}` },
    unit: 'persons',
    forms,
    source: '10 (D10)',
    count: among((_, home, book) => ages(home, book) === false),
  }),
  figure({
    id: 'M04-unknown',
    title: { nl: 'Leeftijd niet bekend', en: 'Age not known' },
    definition: {
      nl: 'Van M01 van wie geen geboortedatum (meer) wordt bewaard.',
      en: 'Of M01 those whose birth date is not kept (any more).',
    },
    unit: 'persons',
    forms,
    source: '-',
    count: among((_, home, book) => ages(home, book) === undefined),
  }),
  figure({
    id: 'M05',
    title: { nl: 'Mannen', en: 'Men' },
    definition: { nl: 'Van M01 wie als man is ingeschreven, jongens ook.', en: 'Of M01 those registered as male, boys too.' },
    unit: 'persons',
    forms,
    source: '11',
    count: among((person) => person?.sex === 'male'),
  }),
  figure({
    id: 'M06',
    title: { nl: 'Vrouwen', en: 'Women' },
    definition: { nl: 'Van M01 wie als vrouw is ingeschreven, meisjes ook.', en: 'Of M01 those registered as female, girls too.' },
    unit: 'persons',
    forms,
    source: '11',
    count: among((person) => person?.sex === 'female'),
  }),
  figure({
    id: 'M06-other',
    title: { nl: 'Geslacht X of onbekend', en: 'Sex X or unknown' },
    definition: { nl: 'Van M01 wie niet als man of vrouw is ingeschreven.', en: 'Of M01 those registered as neither male nor female.' },
    unit: 'persons',
    forms,
    source: '-',
    count: among((person) => person?.sex !== 'male' && person?.sex !== 'female'),
  }),
  figure({
    id: 'M07',
    title: { nl: 'Syriërs', en: 'Syrians' },
    definition: {
      nl: 'Van M01 wie als Syriër is ingeschreven. Staatlozen uit Syrië tellen hier niet. De onderdelen noemen alle nationaliteiten, de grootste groep eerst.',
      en: 'Of M01 those registered as Syrian. Stateless people from Syria do not count here. The parts name all nationalities, the largest group first.',
    },
    unit: 'persons',
    forms,
    source: '12',
    count: (book) => {
      const persons = personsOf(book);
      const of = (home: Home) => persons.get(home.client ?? '')?.nationality ?? 'unknown';
      const housed = housedIn(book);
      return many(
        housed.filter((home) => of(home) === 'sy'),
        tally(housed, (home) => (Object.hasOwn(nationalities, of(home)) ? of(home) : 'unknown')),
      );
    },
  }),
  figure({
    id: 'M08',
    title: { nl: 'Gekomen door gezinshereniging', en: 'Came by family reunification' },
    definition: { nl: 'Van M01 wie als nareiziger is ingeschreven.', en: 'Of M01 those registered as following family.' },
    unit: 'persons',
    forms,
    source: '14',
    count: among((person) => person?.inflow === 'family-reunification'),
  }),
  figure({
    id: 'M09',
    title: { nl: 'Nieuwkomers uit een AZC', en: 'Newcomers from a reception centre' },
    definition: {
      nl: 'Van M01 wie is ingeschreven als gekomen uit een AZC.',
      en: 'Of M01 those registered as coming from a reception centre.',
    },
    unit: 'persons',
    forms,
    source: '15',
    count: among((person) => person?.inflow === 'azc'),
  }),
  figure({
    id: 'M09-other',
    title: { nl: 'Anders gekomen', en: 'Came otherwise' },
    definition: {
      nl: 'Van M01 wie door de GVA-opvang of uit een andere gemeente kwam, of van wie het niet bekend is.',
      en: 'Of M01 those who came through the temporary scheme or from another municipality, or of whom it is not known.',
    },
    unit: 'persons',
    forms,
    source: '-',
    count: among((person) => person?.inflow !== 'azc' && person?.inflow !== 'family-reunification'),
  }),
  figure({
    id: 'M10',
    title: { nl: 'Kinderen uit een AZC', en: 'Children from a reception centre' },
    definition: { nl: `Van M09 wie jonger dan 18 jaar was. ${age.nl}`, en: `Of M09 those who were under 18. ${age.en}` },
    unit: 'persons',
    forms,
    source: '15',
    count: among((person, home, book) => person?.inflow === 'azc' && ages(home, book) === false),
  }),
  figure({
    id: 'M11',
    title: { nl: 'Volwassenen uit een AZC', en: 'Adults from a reception centre' },
    definition: { nl: `Van M09 wie 18 jaar of ouder was. ${age.nl}`, en: `Of M09 those who were 18 or older. ${age.en}` },
    unit: 'persons',
    forms,
    source: '15',
    count: among((person, home, book) => person?.inflow === 'azc' && ages(home, book) === true),
  }),
  figure({
    id: 'M11-unknown',
    title: { nl: 'Uit een AZC, leeftijd niet bekend', en: 'From a reception centre, age not known' },
    definition: {
      nl: 'Van M09 van wie geen geboortedatum (meer) wordt bewaard.',
      en: 'Of M09 those whose birth date is not kept (any more).',
    },
    unit: 'persons',
    forms,
    source: '-',
    count: among((person, home, book) => person?.inflow === 'azc' && ages(home, book) === undefined),
  }),
  figure({
    id: 'homes',
    about: 'nobody',
    title: { nl: 'Vrijgemaakte woningen', en: 'Homes made available' },
    definition: {
      nl: 'Plaatsingen in het jaar waarbij staat dat er een extra woning kwam; dat staat bij één persoon per woning.',
      en: 'Placements in the year with an extra home made available; it is told with one person of each home.',
    },
    unit: 'homes',
    forms: ['housing-placed'],
    source: '-',
    count: (book) => {
      const homes = book.within('housing-placed').filter(({ answers }) => answers.newHome === true);
      return many(homes, { own: sum(homes.map(({ answers }) => Number(answers.home === 'own'))) });
    },
  }),
];
