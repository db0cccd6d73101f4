/** Chapter: social guidance (domain facts §3, M32–M36). */
import { guidanceYearsIn } from '../../schemas/guidance-plans.ts';
import { policies } from '../../schemas/policies.ts';
import { type TemporaryLocation, temporaryLocations, temporarySchemes } from '../../schemas/temporary-places.ts';
import { isWithin } from '../fact.ts';
import { counted, distinct, type Figure, figure, many, sum } from '../figure.ts';
import { trajectoriesOf } from '../trajectories.ts';

const termOf = (id: string) => policies.find((policy) => policy.id === id)?.term ?? {};
const locations: readonly TemporaryLocation[] = Object.values(temporaryLocations);

export const guidanceFigures: readonly Figure[] = [
  figure({
    id: 'M32',
    title: { nl: 'Gestarte trajecten, eerste jaar', en: 'Trajectories begun, first year' },
    definition: {
      nl: 'Trajecten maatschappelijke begeleiding die in het jaar begonnen. Eén traject per volwassene (D6); wie in de GVA kwam, begon daar (D7).',
      en: 'Guidance trajectories that began in the year. One for each adult (D6); who came into the temporary scheme began there (D7).',
    },
    unit: 'trajectories',
    forms: ['guidance-started'],
    source: '67, 70 (D6)',
    count: (book) => many(book.within('guidance-started')),
  }),
  figure({
    id: 'M33',
    title: { nl: 'Gestarte trajecten, tweede jaar', en: 'Trajectories begun, second year' },
    definition: {
      nl: 'Trajecten waarvan het tweede jaar in het jaar begon: een jaar na de start, als de begeleiding toen niet was beëindigd. Wie daarna verhuisde, telt mee (D6).',
      en: 'Trajectories of which the second year began in the year: a year after the start, if guidance had not ended by then. Who moved after that counts (D6).',
    },
    unit: 'trajectories',
    forms: ['guidance-started', 'guidance-closed', 'guidance-transferred'],
    source: '68, 80 (D6)',
    count: (book) =>
      many(
        trajectoriesOf(book)
          .filter(({ secondYearOn }) => secondYearOn !== undefined && isWithin(book.period, secondYearOn))
          .map(({ started }) => started),
      ),
  }),
  figure({
    id: 'M34',
    about: 'nobody',
    title: { nl: 'Hoe lang de begeleiding en het begin duren', en: 'How long guidance and its beginning last' },
    definition: {
      nl: 'Afspraken, geen telling: de jaren begeleiding, binnen hoeveel dagen na het tekenen de formulieren worden ingeleverd, en na hoeveel weken de verhuizing volgt.',
      en: 'Agreements, no count: the years of guidance, within how many days of signing the forms are handed in, and after how many weeks the move follows.',
    },
    unit: 'terms',
    over: 'agreed',
    forms: [],
    source: '70, 72',
    count: (book) =>
      counted({
        guidanceYears: guidanceYearsIn(book.branch, book.period.till),
        benefitForms: { ...termOf('DAY1_BENEFIT_FORMS') },
        moveIn: { ...termOf('MOVE_IN') },
      }),
  }),
  figure({
    id: 'M35',
    about: 'nobody',
    title: { nl: 'GVA-opvang', en: 'The temporary municipal scheme' },
    definition: {
      nl: 'Sinds wanneer, hoeveel plaatsen en wisselwoningen, wanneer gesloten (D7: het einde van het verblijf, niet van de instroom), en wanneer de laatste bewoner vertrok. Leeg als de gemeente in het jaar geen GVA had.',
      en: 'Since when, how many places and exchange dwellings, when it closed (D7: the end of the stay, not of the intake), and when the last person left. Empty when the municipality had none in the year.',
    },
    unit: 'list',
    forms: ['gva-left', 'gva-entered'],
    source: '74 (D7)',
    count: (book) => {
      const schemes = Object.entries(temporarySchemes).filter(
        ([, { branch, openFrom, closedOn }]) =>
          branch === book.branch && openFrom <= book.period.till && (closedOn === null || closedOn >= book.period.from),
      );
      const left = book.until('gva-left');
      const [found] = schemes;
      if (!found) return counted(null);
      const [id, { openFrom, places, closedOn }] = found;
      const houses = sum(locations.filter(({ scheme }) => scheme === id).map((location) => location.houses ?? 0));
      const lastLeftOn = left.at(-1)?.day ?? null;
      return counted({ since: openFrom, places, houses, closedOn, lastLeftOn }, left.slice(-1));
    },
  }),
  figure({
    id: 'M36',
    title: { nl: 'Verhuisd naar een andere woonplaats', en: 'Moved to another town' },
    definition: {
      nl: 'Verschillende cliënten die in het jaar naar een andere gemeente in Nederland verhuisden. Is alleen de begeleiding gesloten met ‘verhuisd’, dan telt dat ook.',
      en: 'Different clients who moved to another municipality in the Netherlands in the year. If only the guidance was closed as “moved out”, that counts too.',
    },
    unit: 'persons',
    forms: ['moved-away', 'guidance-closed'],
    source: '80 (D6)',
    count: (book) => {
      const moves = book.within('moved-away');
      const told = new Set(book.until('moved-away').map(({ client }) => client));
      const closed = book.within('guidance-closed').filter(({ client, answers }) => answers.reason === 'moved-out' && !told.has(client));
      return distinct([...moves.filter(({ answers }) => answers.to === 'other-town'), ...closed], ({ client }) => client);
    },
  }),
];
