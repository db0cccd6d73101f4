/** Chapter: the participation declaration (domain facts §4, M46–M51). */
import { requiredFrom } from '../../schemas/forms/participation/pvt-notified.ts';
import { policies } from '../../schemas/policies.ts';
import type { Book } from '../book.ts';
import { counted, distinct, type Figure, figure, sum } from '../figure.ts';

const attendances = (book: Book) =>
  book
    .within('pvt-attended')
    .flatMap(({ id, answers: { sessionId, session, attendance } }) =>
      attendance.filter(({ attended }) => attended).map(({ clientId }) => ({ id, sessionId, session, client: clientId })),
    );

const receipts = (book: Book) => [
  ...book.within('pvt-ceremony-held').flatMap(({ id, answers }) => answers.recipients.map(({ clientId }) => ({ id, client: clientId }))),
  ...book.within('pvt-certificate-handed-out').map(({ id, client }) => ({ id, client })),
];

/** A long list of names takes several sheets of one ceremony; one told as an activity alone counts by its day. */
const ceremonies = (book: Book) => {
  const sheets = book.within('pvt-ceremony-held').map(({ id, day, answers }) => ({ id, day, ceremony: answers.sessionId }));
  const days = new Set(sheets.map(({ day }) => day));
  const others = book.within('activity-held').filter(({ day, answers }) => answers.kind === 'certificate-ceremony' && !days.has(day));
  return [...sheets, ...others.map(({ id, day }) => ({ id, day, ceremony: day }))];
};

export const participationFigures: readonly Figure[] = [
  figure({
    id: 'M46',
    about: 'nobody',
    title: { nl: 'Wie moet tekenen, en wanneer', en: 'Who must sign, and when' },
    definition: {
      nl: 'De wet, geen telling: wie op of na deze dag inburgeringsplichtig werd, tekent binnen deze termijn na de eerste huisvesting in een gemeente. Anderen deden vrijwillig mee (D4).',
      en: 'The law, no count: who became obliged to integrate on or after this day signs within this term of the first housing in a municipality. Others took part of their own will (D4).',
    },
    unit: 'terms',
    over: 'agreed',
    forms: [],
    source: '107 (D4)',
    count: () => counted({ obligedFrom: requiredFrom, within: { ...policies.find(({ id }) => id === 'PVT_WI2013')?.term } }),
  }),
  figure({
    id: 'M47',
    about: 'nobody',
    title: { nl: 'Participatieverklaringstrajecten', en: 'Participation declaration trajectories' },
    definition: {
      nl: 'Rondes die in het jaar met een uitreiking zijn afgesloten (D3). De groepen van een workshop staan bij de onderdelen.',
      en: 'Rounds that ended with an award ceremony in the year (D3). The parts give the groups of a workshop.',
    },
    unit: 'rounds',
    forms: ['pvt-ceremony-held', 'pvt-session-planned', 'pvt-attended'],
    source: '111 (D3)',
    count: (book) => {
      const rounds = new Map(book.all('pvt-session-planned').map(({ id, answers }) => [id, answers.round]));
      const groups = new Set(
        attendances(book)
          .filter(({ session }) => session === 'first')
          .map(({ sessionId }) => sessionId),
      );
      return distinct(book.within('pvt-ceremony-held'), ({ answers: { sessionId } }) => String(rounds.get(sessionId) ?? sessionId), {
        groups: groups.size,
      });
    },
  }),
  figure({
    id: 'M48',
    title: { nl: 'Deelnemers die moeten tekenen', en: 'Participants who must sign' },
    definition: {
      nl: 'Van M48-all wie volgens de aanmelding verplicht is mee te doen (inburgeringsplichtig op of na 1 oktober 2017). Het verslag van 2017 geeft 10 deelnemers in de lijst en 100 in de tekst; deze lezing laat beide waar zijn (D3, D4).',
      en: 'Of M48-all those who by their notification must take part (obliged to integrate on or after 1 October 2017). The report of 2017 gives 10 participants in the list and 100 in the text; this reading lets both be true (D3, D4).',
    },
    unit: 'persons',
    forms: ['pvt-attended', 'pvt-notified'],
    source: '112 (D3, D4)',
    count: (book) => {
      const required = new Set(
        book
          .all('pvt-notified')
          .filter(({ concluded }) => concluded['obligation'] === 'required')
          .map(({ client }) => client),
      );
      return distinct(
        attendances(book).filter(({ client }) => required.has(client)),
        ({ client }) => client,
      );
    },
  }),
  figure({
    id: 'M48-all',
    title: { nl: 'Deelnemers aan de bijeenkomsten', en: 'Participants in the sessions' },
    definition: {
      nl: 'Verschillende cliënten die in het jaar bij ten minste één bijeenkomst waren, verplicht of vrijwillig: de andere lezing van M48. M51 telt de certificaten (D3).',
      en: 'Different clients who were at one session or more in the year, obliged or of their own will: the other reading of M48. M51 counts the certificates (D3).',
    },
    unit: 'persons',
    forms: ['pvt-attended'],
    source: '112, 118 (D3)',
    count: (book) => distinct(attendances(book), ({ client }) => client),
  }),
  figure({
    id: 'M49',
    about: 'nobody',
    title: { nl: 'Opzet van een workshop', en: 'How a workshop is set up' },
    definition: {
      nl: 'Hoeveel bijeenkomsten een workshop heeft, en hoeveel deelnemers er gemiddeld bij een bijeenkomst waren.',
      en: 'How many sessions a workshop has, and how many participants were at a session on average.',
    },
    unit: 'list',
    forms: ['pvt-attended'],
    source: '115 (D3)',
    count: (book) => {
      const all = attendances(book);
      const sizes = [...Map.groupBy(all, ({ sessionId }) => sessionId).values()].map(
        (group) => new Set(group.map(({ client }) => client)).size,
      );
      if (sizes.length === 0) return counted(null);
      return counted(
        { sessions: new Set(all.map(({ session }) => session)).size, participants: Math.round(sum(sizes) / sizes.length) },
        all,
      );
    },
  }),
  figure({
    id: 'M50',
    about: 'nobody',
    title: { nl: 'Uitreikingen', en: 'Award ceremonies' },
    definition: {
      nl: 'Uitreikingsbijeenkomsten in het jaar. Meer lijsten van één uitreiking tellen één keer.',
      en: 'Award ceremonies in the year. Several sheets of one ceremony count once.',
    },
    unit: 'meetings',
    forms: ['pvt-ceremony-held', 'activity-held'],
    source: '118',
    count: (book) => distinct(ceremonies(book), ({ ceremony }) => ceremony),
  }),
  figure({
    id: 'M51',
    title: { nl: 'Certificaten ontvangen', en: 'Certificates received' },
    definition: {
      nl: 'Verschillende cliënten die in het jaar hun certificaat kregen, bij een uitreiking of apart.',
      en: 'Different clients who received their certificate in the year, at a ceremony or by themselves.',
    },
    unit: 'persons',
    forms: ['pvt-ceremony-held', 'pvt-certificate-handed-out'],
    source: '118 (D3)',
    count: (book) => distinct(receipts(book), ({ client }) => client),
  }),
];
