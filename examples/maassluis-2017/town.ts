/** What the branch of Maassluis did in and with the town (domain facts M26–M31, M41–M45, M56), and what the town must house (M02). */
import type { activityKinds, attendees } from '../../schemas/forms/activities/activity-held.ts';
import type { consultationKinds } from '../../schemas/forms/activities/consultation-held.ts';
import type { partners } from '../../schemas/forms/activities/partners.ts';
import { below, pick } from './chance.ts';
import { plus, workdayWithin } from './days.ts';
import type { Diary } from './diary.ts';
import { maassluis } from './people.ts';

type Partner = keyof typeof partners;

const as = maassluis.leader;

const consult = (
  diary: Diary,
  kind: keyof typeof consultationKinds,
  heldOn: string,
  partners: readonly Partner[],
  more: { people?: number; story?: string } = {},
) =>
  diary.tell({
    as,
    on: heldOn,
    form: 'consultation-held',
    label: `${kind} ${heldOn}`,
    story: more.story,
    answers: { kind, heldOn, partners: [...partners], people: more.people },
  });

interface Held {
  readonly came?: Readonly<Partial<Record<keyof typeof attendees, number>>>;
  readonly women?: number;
  readonly firstTime?: number;
  readonly groups?: number;
  readonly partners?: readonly Partner[];
  readonly theme?: string;
  readonly story?: string;
}

const hold = (diary: Diary, kind: keyof typeof activityKinds, heldOn: string, held: Held = {}) => {
  const { came, women, firstTime, groups, partners, theme, story } = held;
  const attendance = came && Object.entries(came).map(([who, number]) => ({ who, number }));
  return diary.tell({
    as,
    on: heldOn,
    form: 'activity-held',
    label: `${kind} ${heldOn}`,
    story,
    answers: { kind, heldOn, theme, partners: partners && [...partners], attendance, women, firstTime, groups },
  });
};

const everySixToEightWeeks = [
  '2016-10-12',
  '2016-11-30',
  '2017-01-18',
  '2017-03-08',
  '2017-04-19',
  '2017-06-07',
  '2017-08-02',
  '2017-09-20',
  '2017-11-08',
  '2017-12-20',
  '2018-02-07',
  '2018-03-28',
];

const consultations = (diary: Diary) => {
  for (const day of everySixToEightWeeks)
    consult(diary, 'integration-meeting', day, ['municipality', 'social-service', 'language-provider', 'food-bank']);
  for (const day of ['2016-09-21', '2017-02-15', '2017-05-24', '2017-07-12']) consult(diary, 'gva-meeting', day, ['municipality']);
  consult(diary, 'partner-talk', '2017-09-07', ['municipality', 'housing-association', 'police', 'neighbourhood-team'], {
    people: 30,
    story: 'The gathering of all who made the temporary scheme work: not one of its meetings',
  });
  consult(diary, 'working-visit', '2017-03-22', ['municipality'], { people: 2 });
  for (const day of ['2016-06-02', '2017-04-06', '2017-10-26', '2018-05-17'])
    consult(diary, 'administrative-meeting', day, ['municipality']);
  consult(diary, 'network-meeting', '2017-05-17', ['other']);
  consult(diary, 'network-meeting', '2017-09-19', ['municipality', 'other']);
  consult(diary, 'information-received', '2017-02-23', ['social-service']);
  for (const day of ['2017-01-26', '2017-04-13', '2017-09-28', '2017-11-30'])
    consult(diary, 'language-platform', day, ['library', 'municipality', 'school', 'food-bank', 'service-club']);
  const others: readonly Partner[] = [
    'neighbourhood-team',
    'food-bank',
    'culture-broker',
    'form-brigade',
    'social-service',
    'language-provider',
    'police',
  ];
  for (const partner of others) consult(diary, 'partner-talk', workdayWithin(`talk ${partner}`, '2017-01-09', '2017-12-15'), [partner]);
  consult(diary, 'partner-talk', '2017-06-15', ['advisory-council'], { people: 2 });
};

/** How many came to each lesson for the first time in the year; seven women in all. */
const newAtLesson = [3, 1, 0, 2, 0, 0, 1, 0, 0, 0];

const activities = (diary: Diary) => {
  hold(diary, 'womens-day', '2016-03-08', { came: { clients: 14, 'dutch-guests': 6 }, women: 20 });
  hold(diary, 'womens-day', '2017-03-08', { came: { clients: 19, 'dutch-guests': 12 }, women: 31, partners: ['human-rights'] });
  for (const [place, firstTime] of newAtLesson.entries()) {
    const clients = Math.max(firstTime, 3 + below(`lesson ${place}`, 3) - (place === 0 ? 3 : 0));
    hold(diary, 'bike-lesson', plus('2017-05-01', { weeks: 2 * place }), { came: { clients }, women: clients, firstTime });
  }
  hold(diary, 'bike-lesson', '2018-05-07', { came: { clients: 4 }, women: 4, firstTime: 4, story: 'A new year: they count anew' });
  const themes = ['Gezond eten', 'Opvoeden', 'Geld', 'Verkeer', 'Vrijwilligerswerk'];
  for (const [place, theme] of themes.entries()) hold(diary, 'group-meeting', plus('2017-02-07', { weeks: 8 * place }), { theme });
  hold(diary, 'group-meeting', '2018-02-06', { theme: 'Wonen' });
  hold(diary, 'summer-tour', '2017-08-17', {
    came: { clients: 52, volunteers: 12 },
    groups: 5,
    partners: ['culture-broker'],
    theme: 'Safaritocht',
  });
  hold(diary, 'outing', '2017-10-06', { came: { families: 2 }, theme: 'Lampionoptocht' });
  hold(diary, 'volunteers-market', '2017-10-07', { theme: 'Furiade' });
  hold(diary, 'meeting-evening', '2017-11-11', { partners: ['food-bank', 'church'] });
  hold(diary, 'presentation', '2017-11-14', { partners: ['church'], theme: 'Kerk De Ark' });
};

const questionsFromOutside = (diary: Diary) => {
  for (let place = 0; place < 14; place += 1) {
    const day = workdayWithin(`public question ${place}`, '2017-01-04', '2017-12-20');
    diary.tell({
      as: maassluis.desk,
      on: day,
      form: 'public-question',
      label: `public question ${place}`,
      answers: {
        askedOn: day,
        asker: pick(`asker ${place}`, ['citizen', 'citizen', 'organisation', 'school']),
        channel: 'phone',
        subject: pick(`subject ${place}`, ['asylum', 'our-work', 'volunteering', 'donations']),
        outcome: 'answered',
        number: pick<number | undefined>(`number ${place}`, [undefined, undefined, 2]),
      },
    });
  }
};

const signals = (diary: Diary) => {
  const note = (seenOn: string, kind: string, domain: string, what: string) =>
    diary.tell({
      as,
      on: seenOn,
      form: 'signal-noted',
      label: `signal ${seenOn}`,
      answers: { seenOn, kind, domain, scope: 'group', what, forMunicipality: true },
    });
  const church = note('2017-02-22', 'law-not-applied', 'family', 'Voorbeeld: de IND neemt kerkelijke akten niet aan.');
  diary.tell({
    as,
    on: '2017-11-16',
    form: 'signal-followed-up',
    answers: { signal: church, followedUpOn: '2017-11-16', followUp: 'closed', outcome: 'solved', reportedToMunicipality: true },
  });
  note('2017-09-12', 'trend', 'participation', 'Voorbeeld: naast lessen en trajecten blijft weinig tijd over voor bijeenkomsten.');
};

/** The first half-year says with which balance it began; the last word about a half-year counts. */
const targets = (diary: Diary) => {
  const set = (
    on: string,
    year: number,
    half: string,
    target: number,
    more: { balanceBefore?: number; nationalNumber?: number; story?: string } = {},
  ) => {
    const { story, ...numbers } = more;
    diary.tell({
      as,
      on,
      form: 'housing-target-set',
      label: `target ${year}-${half} ${on}`,
      story,
      answers: { year, half, target, ...numbers },
    });
  };
  set('2016-01-05', 2016, '1', 38, { balanceBefore: -9, nationalNumber: 20_000 });
  set('2016-06-20', 2016, '2', 44, { story: 'Not known from a source: the rest follows from the lead at the end of 2017' });
  set('2016-12-05', 2017, '1', 24, { nationalNumber: 13_000, story: 'Set again a week later, which counts' });
  set('2016-12-12', 2017, '1', 25, { nationalNumber: 13_000 });
  set('2017-06-12', 2017, '2', 19, { nationalNumber: 10_000 });
  set('2017-12-11', 2018, '1', 25, { nationalNumber: 13_000 });
  set('2018-06-11', 2018, '2', 21);
};

/** The schools; gives their ids. */
const languageProviders = (diary: Diary) => {
  const add = (name: string, since: string, on: string) =>
    diary.tell({ as, on, form: 'language-provider-added', label: `provider ${name}`, answers: { name, town: 'Maassluis', since } });
  return { first: add('Delken & Boot', '2013-01-07', '2016-01-05'), second: add('Harmonie', '2017-07-03', '2017-07-03') };
};

export const liveInTown = (diary: Diary) => {
  targets(diary);
  consultations(diary);
  activities(diary);
  questionsFromOutside(diary);
  signals(diary);
  return languageProviders(diary);
};
