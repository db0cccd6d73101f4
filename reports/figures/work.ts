/** Chapter: participation in work (domain facts M37–M40). */
import type { Book, Entry } from '../book.ts';
import { distinct, type Figure, figure, tally } from '../figure.ts';
import { membersIn } from '../members.ts';

/** Who took part in VIP on some day of the period. */
const inVip = (book: Book): Entry<'programme-joined'>[] => {
  const vip = new Set(
    book
      .all('programme-opened')
      .filter(({ answers }) => answers.programme === 'vip')
      .map(({ id }) => id),
  );
  const left = book.all('programme-left');
  return book
    .until('programme-joined')
    .filter(
      ({ client, day, answers: { programmeId } }) =>
        vip.has(programmeId) &&
        !left.some(
          (leaving) =>
            leaving.client === client &&
            leaving.answers.programmeId === programmeId &&
            leaving.day >= day &&
            leaving.day < book.period.from,
        ),
    );
};

const fromHere = (book: Book) => inVip(book).filter(({ answers }) => answers.municipality === book.branch);

export const workFigures: readonly Figure[] = [
  figure({
    id: 'M37',
    title: { nl: 'VIP-deelnemers uit deze gemeente', en: 'VIP participants from this municipality' },
    definition: {
      nl: 'Van M39 wie in de gemeente van deze locatie woont.',
      en: 'Of M39 those who live in the municipality of this branch.',
    },
    unit: 'persons',
    forms: ['programme-joined', 'programme-left', 'programme-opened'],
    source: '86, 89',
    count: (book) => distinct(fromHere(book), ({ client }) => client),
  }),
  figure({
    id: 'M38',
    about: 'nobody',
    title: { nl: 'Arbeidscoaches', en: 'Job coaches' },
    definition: {
      nl: 'Vrijwilligers die op enige dag in het jaar actief waren met de taak arbeidscoach.',
      en: 'Volunteers active on some day of the year with the role of job coach.',
    },
    unit: 'persons',
    forms: ['member-joined', 'member-changed', 'member-left'],
    source: '87, 91',
    count: (book) =>
      distinct(
        membersIn(book).flatMap(({ stints }) => stints.filter(({ kind, roles }) => kind === 'volunteer' && roles.includes('job-coach'))),
        ({ member }) => member,
      ),
  }),
  figure({
    id: 'M39',
    title: { nl: 'Deelnemers aan VIP', en: 'Participants in VIP' },
    definition: {
      nl: 'Verschillende deelnemers op enige dag in het jaar, uit alle gemeenten van het programma samen (D11). De onderdelen noemen de gemeenten.',
      en: 'Different participants on some day of the year, from all municipalities of the programme together (D11). The parts name the municipalities.',
    },
    unit: 'persons',
    forms: ['programme-joined', 'programme-left', 'programme-opened'],
    source: '89 (D11)',
    count: (book) =>
      distinct(
        inVip(book),
        ({ client }) => client,
        tally([...new Map(inVip(book).map((entry) => [entry.client, entry])).values()], ({ answers }) => answers.municipality),
      ),
  }),
  figure({
    id: 'M40',
    title: { nl: 'Naast VIP geholpen door een arbeidscoach', en: 'Helped by a job coach beside VIP' },
    definition: {
      nl: 'Verschillende cliënten met ten minste één contact met een arbeidscoach in het jaar, zonder wie in VIP zat (D11).',
      en: 'Different clients with at least one coaching contact in the year, without those in VIP (D11).',
    },
    unit: 'persons',
    forms: ['coaching-contact', 'programme-joined', 'programme-left', 'programme-opened'],
    source: '91 (D11)',
    count: (book) => {
      const taking = new Set(inVip(book).map(({ client }) => client));
      return distinct(
        book.within('coaching-contact').filter(({ client }) => !taking.has(client)),
        ({ client }) => client,
      );
    },
  }),
];
