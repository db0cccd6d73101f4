/** Signals: what stands in the way of refugees, and what was done with it (the report of 2017, lines 32 and 44). */
import type { Book, Entry } from '../book.ts';
import { type Figure, figure, many, tally } from '../figure.ts';

/** The first time that each signal was reported to the municipality: what was reported once stays reported. */
const firstReports = (book: Book): readonly Entry<'signal-followed-up'>[] => {
  const first = new Map<string, Entry<'signal-followed-up'>>();
  for (const entry of book.until('signal-followed-up')) {
    const { signal, reportedToMunicipality } = entry.answers;
    if (reportedToMunicipality && !first.has(signal)) first.set(signal, entry);
  }
  return [...first.values()];
};

export const signalFigures: readonly Figure[] = [
  figure({
    id: 'signals',
    title: { nl: 'Signalen', en: 'Signals' },
    definition: {
      nl: 'Signalen die in de periode zijn gezien of gehoord, wat er later ook mee gebeurde. De onderdelen zeggen waarover zij gaan.',
      en: 'Signals seen or heard in the period, whatever was done with them later. The parts say what they are about.',
    },
    unit: 'signals',
    forms: ['signal-noted'],
    source: '44',
    count: (book) => {
      const noted = book.within('signal-noted');
      return many(
        noted,
        tally(noted, ({ answers }) => answers.domain),
      );
    },
  }),
  figure({
    id: 'signals-reported',
    // It is the municipality that was told of them.
    about: 'nobody',
    title: { nl: 'Signalen gemeld aan de gemeente', en: 'Signals reported to the municipality' },
    definition: {
      nl: 'Signalen die in de periode voor het eerst aan de gemeente zijn gemeld, ook als zij eerder zijn gezien.',
      en: 'Signals reported to the municipality for the first time in the period, also when they were seen before it.',
    },
    unit: 'signals',
    forms: ['signal-followed-up'],
    source: '32',
    count: (book) => many(firstReports(book).filter(({ day }) => book.period.from <= day)),
  }),
  figure({
    id: 'signals-open',
    title: { nl: 'Signalen die nog open zijn', en: 'Signals still open' },
    definition: {
      nl: 'Signalen die op de laatste dag waren gezien en nog niet afgesloten.',
      en: 'Signals seen by the last day and not closed by then.',
    },
    unit: 'signals',
    over: 'last-day',
    forms: ['signal-noted', 'signal-followed-up'],
    source: '-',
    count: (book) => {
      const closed = new Set(
        book.until('signal-followed-up').flatMap(({ answers }) => (answers.followUp === 'closed' ? [answers.signal] : [])),
      );
      return many(book.until('signal-noted').filter(({ id }) => !closed.has(id)));
    },
  }),
];
