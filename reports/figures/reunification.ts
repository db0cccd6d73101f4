/** Chapter: family reunification (domain facts §2, M21–M25). */
import type { Book } from '../book.ts';
import { type Dossier, dossiersOf, wasOpen } from '../dossiers.ts';
import { counted, distinct, type Figure, figure, many, tally } from '../figure.ts';

const opened = (dossiers: readonly Dossier[]) => dossiers.map((dossier) => dossier.opened);

/** Open before the first day and not closed by then. */
const openAtStart = (book: Book): Dossier[] =>
  dossiersOf(book).filter(({ spells }) =>
    spells.some(({ from, till }) => from < book.period.from && (till === undefined || till >= book.period.from)),
  );

const reopenings = (book: Book) => [
  ...book.within('dossier-reopened'),
  ...book.within('reunification-event').filter(({ answers }) => answers.event === 'reopened'),
];

export const reunificationFigures: readonly Figure[] = [
  figure({
    id: 'M21',
    title: { nl: 'Nieuwe dossiers gezinshereniging', en: 'New reunification dossiers' },
    definition: {
      nl: 'Dossiers die in het jaar bij deze locatie zijn geopend, ook als de aanvraag elders begon (D5). De onderdelen zeggen waar.',
      en: 'Dossiers opened at this branch in the year, also when the application began elsewhere (D5). The parts say where.',
    },
    unit: 'dossiers',
    forms: ['dossier-opened'],
    source: '36 (D5)',
    count: (book) => {
      const dossiers = book.within('dossier-opened');
      return many(
        dossiers,
        tally(dossiers, ({ answers }) => answers.origin),
      );
    },
  }),
  figure({
    id: 'M22',
    title: { nl: 'Totaal aantal dossiers', en: 'Dossiers in all' },
    definition: {
      nl: 'Dossiers die op enig moment in het jaar open waren (D5): wat op de eerste dag al open was, wat nieuw is en wat werd heropend.',
      en: 'Dossiers open at any moment of the year (D5): those open on the first day, the new ones and those reopened.',
    },
    unit: 'dossiers',
    forms: ['dossier-opened', 'dossier-closed', 'dossier-reopened'],
    source: '37 (D5)',
    count: (book) => many(opened(dossiersOf(book).filter((dossier) => wasOpen(dossier, book.period.from, book.period.till)))),
  }),
  figure({
    id: 'M22-start',
    title: { nl: 'Dossiers open bij het begin', en: 'Dossiers open at the start' },
    definition: {
      nl: 'Dossiers die vóór de eerste dag waren geopend en toen niet gesloten waren.',
      en: 'Dossiers opened before the first day and not closed by then.',
    },
    unit: 'dossiers',
    forms: ['dossier-opened', 'dossier-closed', 'dossier-reopened'],
    source: '37 (D5)',
    count: (book) => many(opened(openAtStart(book))),
  }),
  figure({
    id: 'M22-reopened',
    title: { nl: 'Dossiers die weer opengingen', en: 'Dossiers that opened again' },
    definition: {
      nl: 'Dossiers die bij het begin gesloten waren en in het jaar zijn heropend.',
      en: 'Dossiers that were closed at the start and reopened in the year.',
    },
    unit: 'dossiers',
    forms: ['dossier-opened', 'dossier-closed', 'dossier-reopened'],
    source: '40',
    count: (book) => {
      const atStart = new Set(openAtStart(book).map(({ client }) => client));
      const again = dossiersOf(book).filter(
        (dossier) =>
          dossier.opened.day < book.period.from && !atStart.has(dossier.client) && wasOpen(dossier, book.period.from, book.period.till),
      );
      return many(opened(again));
    },
  }),
  figure({
    id: 'M23',
    title: { nl: 'Succesvol afgeronde dossiers', en: 'Dossiers completed with success' },
    definition: {
      nl: 'Dossiers die in het jaar zijn gesloten met de reden ‘herenigd’: het aantal herenigde gezinnen.',
      en: 'Dossiers closed in the year for the reason “reunited”: the number of families reunited.',
    },
    unit: 'dossiers',
    forms: ['dossier-closed'],
    source: '38, 40',
    count: (book) =>
      distinct(
        book.within('dossier-closed').filter(({ answers }) => answers.reason === 'reunited'),
        ({ client }) => client,
      ),
  }),
  figure({
    id: 'M24',
    title: { nl: 'Dossiers open aan het eind', en: 'Dossiers open at the end' },
    definition: {
      nl: 'Dossiers die op de laatste dag open waren en niet op die dag sloten.',
      en: 'Dossiers open on the last day and not closed on it.',
    },
    unit: 'dossiers',
    over: 'last-day',
    forms: ['dossier-opened', 'dossier-closed', 'dossier-reopened'],
    source: '37–38',
    count: (book) => many(opened(dossiersOf(book).filter(({ spells }) => spells.at(-1)?.till === undefined))),
  }),
  figure({
    id: 'M25',
    title: { nl: 'Heropende zaken', en: 'Cases reopened' },
    definition: {
      nl: 'Dossiers die in het jaar zijn heropend, of waarin voor een gezinslid een nieuw besluit wordt verwacht. De onderdelen tellen het jaar van de eerste aanvraag.',
      en: 'Dossiers reopened in the year, or in which a new decision is expected for a member of the family. The parts count the year of the first application.',
    },
    unit: 'dossiers',
    forms: ['dossier-reopened', 'reunification-event', 'dossier-opened'],
    source: '40',
    count: (book) => {
      const clients = [...new Set(reopenings(book).map(({ client }) => client))];
      const filed = new Map(book.until('dossier-opened').map(({ client, answers }) => [client, answers.originalFilingYear]));
      return counted(
        clients.length,
        reopenings(book),
        tally(clients, (client) => String(filed.get(client) ?? 'unknown')),
      );
    },
  }),
];
