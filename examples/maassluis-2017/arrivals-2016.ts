/**
 * Who came to live in Maassluis in 2016: 99 adults and 49 children, of whom 98 adults are still guided a year later. Thirty-two of them wait for
 * their family.
 */
import type { Nationality } from '../../schemas/nationalities.ts';
import { below, pick } from './chance.ts';
import { plus, workdayWithin } from './days.ts';
import type { Diary } from './diary.ts';
import { familiesOf2017, familiesOf2018 } from './families.ts';
import { childBorn, grownUpBorn, maassluis, type Person, register, type Sex } from './people.ts';
import { closeGuidance, enterScheme, type Guided, guide, house, leaveScheme } from './settling.ts';

export interface ArrivedBefore {
  /** Those who wait for their family, in the order in which it comes. */
  readonly sponsors: readonly Guided[];
  readonly guided: readonly Guided[];
}

interface Household {
  readonly label: string;
  readonly adults: readonly Sex[];
  readonly children: number;
  readonly nationality: Nationality;
  readonly arrivedOn: string;
  readonly told?: string;
  readonly legal?: string;
  readonly story?: string;
  /** How many days they lived in the temporary scheme first. */
  readonly schemeDays?: number;
  /** The home after that is an exchange dwelling. */
  readonly exchange?: true;
}

const sponsorNationalities: readonly Nationality[] = [
  ...familiesOf2017.map(({ nationality = 'sy' }) => nationality),
  'er',
  'er',
  'er',
  'er',
  'sy',
  ...familiesOf2018.map(({ nationality = 'sy' }) => nationality),
  'sy',
  'er',
  'iq',
];

/** Those whose family comes first came first. */
const sponsors: readonly Household[] = sponsorNationalities.map((nationality, place) => {
  const label = `M16-S${String(place + 1).padStart(2, '0')}`;
  const spouse = [...familiesOf2017, ...Array(5).fill(undefined), ...familiesOf2018][place]?.spouse ?? 'f';
  const common = { label, nationality, legal: maassluis.legal, adults: [spouse === 'f' ? 'male' : 'female'] as const, children: 0 };
  // Their family is told to come to the exchange dwelling where they live by then.
  if (familiesOf2017[place]?.movesOnFromExchange) return { ...common, arrivedOn: '2016-06-13', schemeDays: 112, exchange: true };
  if (place === 28) return { ...common, arrivedOn: '2016-12-12' };
  const arrivedOn = workdayWithin(label, plus('2016-01-05', { days: place * 6 }), plus('2016-01-20', { days: place * 6 }));
  return { ...common, arrivedOn, ...(place % 4 === 0 && arrivedOn >= '2016-02-01' && { schemeDays: 40 + below(`scheme ${label}`, 40) }) };
});

const others: readonly Nationality[] = ['sy', 'sy', 'sy', 'er', 'sy', 'ir', 'sy', 'iq', 'sy', 'er', 'sy', 'af', 'so'];

const ofKind = (kind: 'F' | 'C' | 'A', size: number, adults: readonly Sex[], children: (place: number) => number): Household[] =>
  Array.from({ length: size }, (_, place) => {
    const label = `M16-${kind}${String(place + 1).padStart(2, '0')}`;
    const arrivedOn = workdayWithin(label, '2016-01-06', '2016-12-20');
    const isInScheme = place % 3 === 0 && arrivedOn >= '2016-02-01' && arrivedOn <= '2016-09-09';
    return {
      label,
      adults: kind === 'A' ? [pick<Sex>(`sex ${label}`, ['male', 'male', 'female'])] : adults,
      children: children(place),
      nationality: pick(`from ${label}`, [...others] as [Nationality, ...Nationality[]]),
      arrivedOn,
      ...(isInScheme && { schemeDays: 50 + below(`scheme ${label}`, 45) }),
      ...special[label],
    };
  });

/** What is fixed because the report, or a count, looks at it. */
const special: Readonly<Record<string, Partial<Household>>> = {
  'M16-C01': {
    arrivedOn: '2016-02-29',
    schemeDays: 0,
    story: 'Guidance begins on a leap day: its second year begins in 2017 all the same',
  },
  'M16-C02': { arrivedOn: '2016-04-18', schemeDays: 0 },
  'M16-C06': { arrivedOn: '2016-05-23', schemeDays: 0 },
  'M16-A01': { arrivedOn: '2016-01-04', schemeDays: 0 },
  'M16-A05': { arrivedOn: '2016-03-14', schemeDays: 0, adults: ['male'] },
  'M16-A13': {
    arrivedOn: '2016-12-31',
    told: '2017-01-03',
    schemeDays: 0,
    story: 'Housed on the last day of 2016, told in 2017: of the year before, and its second year begins on 31 December 2017',
  },
};

const households: readonly Household[] = [
  ...sponsors,
  ...ofKind('F', 18, ['male', 'female'], (place) => (place < 11 ? 2 : 3)),
  ...ofKind('C', 6, ['male', 'female'], () => 0),
  ...ofKind('A', 13, [], () => 0),
];

const settle = (diary: Diary, household: Household, place: number): Guided[] => {
  const { label, adults, children, nationality, arrivedOn, told = arrivedOn, legal, story, exchange } = household;
  const days = household.schemeDays || undefined;
  const by = maassluis.guides[place % maassluis.guides.length] ?? maassluis.guides[0];
  const inflow = days ? 'gva' : 'azc';
  const common = { settledOn: arrivedOn, told, nationality, inflow, guide: by, legal } as const;
  const people = [
    ...adults.map((sex, at) => ({ own: `${label}-${at + 1}`, sex, isAdult: true })),
    ...Array.from({ length: children }, (_, at) => {
      const own = `${label}-${adults.length + at + 1}`;
      return { own, sex: pick<Sex>(`sex ${own}`, ['male', 'female']), isAdult: false };
    }),
  ];
  let head: Person | undefined;
  const here = people.map(({ own, sex, isAdult }, at) => {
    const birthDate = isAdult ? grownUpBorn(own, arrivedOn) : childBorn(own, arrivedOn);
    const relation = head && (isAdult ? ('partner' as const) : ('child' as const));
    const person = register(diary, { ...common, label: own, sex, birthDate, head, relation, story: at === 0 ? story : undefined });
    head ??= person;
    return { person, isAdult };
  });
  for (const { person } of here) {
    if (!days) {
      house(diary, person, arrivedOn, { home: 'own', told, newHome: person === head || undefined });
      continue;
    }
    const leftOn = plus(arrivedOn, { days });
    enterScheme(diary, person, arrivedOn, children > 0 ? 'bekkerslaan' : 'klooster');
    // From one dwelling of the scheme into a home is no leaving it first: the home is told, and the stay is over.
    if (!exchange) leaveScheme(diary, person, leftOn);
    house(diary, person, leftOn, { home: exchange ? 'exchange' : 'own', newHome: person === head || undefined });
  }
  return here.filter(({ isAdult }) => isAdult).map(({ person }) => guide(diary, person, arrivedOn, inflow, told));
};

/** A family that moves within the town in 2017 does not count again. */
const moveWithinTown = (diary: Diary, family: readonly Person[]) => {
  for (const [place, person] of family.entries())
    house(diary, person, '2017-05-02', {
      home: 'own',
      counts: false,
      ...(place === 0 && { story: 'A move within the town: housed in 2016, and not again in 2017' }),
    });
};

const moveAway = (diary: Diary, { id, guide: as, label }: Person, on: string) => {
  diary.tell({ as, on, form: 'moved-away', answers: { clientId: id, movedOn: on, to: 'other-town' } });
  const story = label.startsWith('M16-C02') ? 'Moved to another town after the second year had begun' : undefined;
  closeGuidance(diary, { id, guide: as, label }, on, { reason: 'moved-out', ...(story && { story }) });
};

export const arrive2016 = (diary: Diary): ArrivedBefore => {
  const settled = households.map((household, place) => ({ label: household.label, guided: settle(diary, household, place) }));
  const of = (label: string): Guided[] => settled.find((each) => each.label === label)?.guided ?? [];

  for (const { person } of of('M16-A05'))
    closeGuidance(diary, person, '2016-11-15', {
      reason: 'declined',
      goesOnWith: ['none'],
      story: 'Guidance that ended before its first anniversary has no second year',
    });
  for (const { person } of of('M16-C02')) moveAway(diary, person, '2017-09-29');
  for (const { person } of of('M16-C06')) moveAway(diary, person, '2018-03-16');
  moveWithinTown(
    diary,
    of('M16-F04').map(({ person }) => person),
  );

  const waiting = settled.slice(0, sponsors.length).flatMap(({ guided }) => guided);
  const gone = ['M16-A05', 'M16-C02', 'M16-C06'];
  return {
    sponsors: waiting,
    guided: settled.filter(({ label }) => !gone.includes(label)).flatMap(({ guided }) => guided),
  };
};
