/** Chapters: civic integration and our team (domain facts M52–M56). */
import { counted, distinct, type Figure, figure, sum, tally } from '../figure.ts';
import { lastAs } from '../members.ts';

const team = ['member-joined', 'member-changed', 'member-left'] as const;
const once = {
  nl: 'Ieder telt één keer, als wat hij of zij het laatst in het jaar was.',
  en: 'Each counts once, as what they last were in the year.',
};

export const integrationFigures: readonly Figure[] = [
  figure({
    id: 'M56',
    about: 'nobody',
    title: { nl: 'Taalaanbieders', en: 'Language providers' },
    definition: {
      nl: 'Scholen waar cliënten leren, met de dag sinds wanneer, op volgorde van die dag. De naam staat bij de melding zelf.',
      en: 'Schools where clients learn, with the day since which, in order of that day. The name stands with the entry itself.',
    },
    unit: 'list',
    over: 'last-day',
    forms: ['language-provider-added'],
    source: '122',
    count: (book) => {
      const providers = book.until('language-provider-added');
      return counted(
        providers.map(({ id, day }) => ({ id, since: day })),
        providers,
        { number: providers.length },
      );
    },
  }),
];

export const teamFigures: readonly Figure[] = [
  figure({
    id: 'M52',
    about: 'nobody',
    title: { nl: 'Betaalde krachten', en: 'Paid staff' },
    definition: {
      nl: `Betaalde medewerkers, actief op enige dag in het jaar. De onderdelen geven hun uren per week. ${once.nl}`,
      en: `Paid members active on some day of the year. The parts give their hours a week. ${once.en}`,
    },
    unit: 'persons',
    forms: team,
    source: '126',
    count: (book) => {
      const paid = lastAs(book, ['paid']);
      const hours = paid.map(({ hoursPerWeek }) => hoursPerWeek ?? 0).toSorted((one, other) => other - one);
      return counted(paid.length, paid, { hours, hoursTogether: sum(hours) });
    },
  }),
  figure({
    id: 'M53',
    about: 'nobody',
    title: { nl: 'Vrijwilligers', en: 'Volunteers' },
    definition: {
      nl: `Vrijwilligers, actief op enige dag in het jaar; stagiaires staan apart in M54, zoals in de lijst van 2017 (D8). ${once.nl}`,
      en: `Volunteers active on some day of the year; trainees are apart in M54, as in the list of 2017 (D8). ${once.en}`,
    },
    unit: 'persons',
    forms: team,
    source: '128 (D8)',
    count: (book) => distinct(lastAs(book, ['volunteer']), ({ member }) => member),
  }),
  figure({
    id: 'M53-with-trainees',
    about: 'nobody',
    title: { nl: 'Vrijwilligers en stagiaires samen', en: 'Volunteers and trainees together' },
    definition: {
      nl: `Onbetaalde medewerkers, actief op enige dag in het jaar: de lezing van de tekst van 2017, ‘medewerkers, waaronder stagiaires’ (D8). ${once.nl}`,
      en: `Unpaid members active on some day of the year: the reading of the text of 2017, “members, among them trainees” (D8). ${once.en}`,
    },
    unit: 'persons',
    forms: team,
    source: '131 (D8)',
    count: (book) => distinct(lastAs(book, ['volunteer', 'trainee']), ({ member }) => member),
  }),
  figure({
    id: 'M54',
    about: 'nobody',
    title: { nl: 'Stagiaires', en: 'Trainees' },
    definition: {
      nl: `Stagiaires, actief op enige dag in het jaar. ${once.nl}`,
      en: `Trainees active on some day of the year. ${once.en}`,
    },
    unit: 'persons',
    forms: team,
    source: '129, 131',
    count: (book) => distinct(lastAs(book, ['trainee']), ({ member }) => member),
  }),
  figure({
    id: 'M55',
    about: 'nobody',
    title: { nl: 'Trainingsdagen', en: 'Training days' },
    definition: {
      nl: 'Verschillende dagen in het jaar waarop ons team een training had, wie hem ook gaf (D15). De onderdelen noemen de thema’s.',
      en: 'Different days of the year on which our team had a training, whoever gave it (D15). The parts name the themes.',
    },
    unit: 'days',
    forms: ['training-day'],
    source: '131 (D15)',
    count: (book) => {
      const trainings = book.within('training-day');
      const themes = trainings.flatMap(({ answers }) => answers.themes);
      return distinct(
        trainings,
        ({ day }) => day,
        tally(themes, (theme) => theme),
      );
    },
  }),
];
