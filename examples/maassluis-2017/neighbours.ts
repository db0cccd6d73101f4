/** The branch of Vlaardingen in 2017, by the figures of its own report (domain facts §6.2): beside Maassluis, and never in its figures. */
import type { Nationality } from '../../schemas/nationalities.ts';
import { shuffled } from './chance.ts';
import { noteContacts } from './contacts.ts';
import { minus, plus, workdayWithin } from './days.ts';
import type { Diary } from './diary.ts';
import { childBorn, grownUpBorn, idOf, memberId, type Person, register, type Sex, vlaardingen } from './people.ts';
import { guide, house } from './settling.ts';

const [by] = vlaardingen.guides;

interface Household {
  readonly size: number;
  readonly nationality: Nationality;
  /** Adults among them. */
  readonly adults: number;
}

const households = (size: number, adults: number, nationalities: readonly Nationality[]): Household[] =>
  nationalities.map((nationality) => ({ size, adults, nationality }));

/** Fifteen homes for 24 people: 17 adults and 7 children. */
const fromCentre: readonly Household[] = [
  ...households(3, 2, ['sy', 'sy']),
  ...households(3, 1, ['ir']),
  ...households(2, 1, ['sy', 'iq', 'af']),
  ...households(1, 1, ['er', 'er', 'er', 'er', 'ir', 'iq', 'af', 'so', 'et']),
];

/** Fourteen families of three: 25 adults and 17 children. */
const followers: readonly Household[] = [
  ...households(3, 2, ['sy', 'sy', 'sy', 'sy', 'sy', 'sy', 'sy']),
  ...households(3, 1, ['sy', 'sy', 'sy']),
  ...households(3, 2, ['er', 'er', 'er', 'er']),
];

/** 27 men and 39 women, dealt over the 66. */
const sexes = shuffled('sexes of vlaardingen', [...Array<Sex>(27).fill('male'), ...Array<Sex>(39).fill('female')]);

const sponsorOf = (diary: Diary, nationality: Nationality, place: number): Person => {
  const label = `V16-${String(place + 1).padStart(2, '0')}`;
  const arrivedOn = workdayWithin(label, '2016-02-01', '2016-11-30');
  const person = register(diary, {
    label,
    settledOn: arrivedOn,
    birthDate: grownUpBorn(label, arrivedOn),
    sex: 'male',
    nationality,
    inflow: 'azc',
    guide: by,
  });
  house(diary, person, arrivedOn, { home: 'own', newHome: true });
  guide(diary, person, arrivedOn, 'azc');
  return person;
};

const houseAll = (diary: Diary) => {
  let next = 0;
  const all = [
    ...fromCentre.map((household) => ({ household, sponsor: undefined })),
    ...followers.map((household, place) => ({ household, sponsor: sponsorOf(diary, household.nationality, place) })),
  ];
  for (const [place, { household, sponsor }] of all.entries()) {
    const on = workdayWithin(`vlaardingen ${place}`, '2017-01-03', '2017-12-21');
    const inflow = sponsor ? 'family-reunification' : 'azc';
    let head: Person | undefined = sponsor;
    for (let member = 0; member < household.size; member += 1) {
      const label = `V17-${String(place + 1).padStart(2, '0')}-${member + 1}`;
      const isAdult = member < household.adults;
      const person: Person = register(diary, {
        label,
        settledOn: on,
        birthDate: isAdult ? grownUpBorn(label, on) : childBorn(label, on),
        sex: sexes[next] ?? 'female',
        nationality: household.nationality,
        inflow,
        guide: by,
        head,
        relation: head && (isAdult ? 'partner' : 'child'),
      });
      head ??= person;
      next += 1;
      house(diary, person, on, { home: sponsor ? 'sponsor' : 'own', newHome: (!sponsor && member === 0) || undefined });
      if (isAdult) guide(diary, person, on, inflow);
    }
  }
};

/** 316 contacts, with 172 requests about money. */
const walkIns = (diary: Diary) => {
  const people = Array.from({ length: 45 }, (_, place) => {
    const label = `V13-${String(place + 1).padStart(2, '0')}`;
    const settledOn = minus('2013-12-01', { weeks: place * 7 });
    const birthDate = grownUpBorn(label, settledOn);
    const sex = place % 2 === 0 ? 'female' : 'male';
    const person = register(diary, {
      label,
      settledOn,
      told: plus('2016-02-01', { days: place }),
      birthDate,
      sex,
      inflow: 'azc',
      guide: vlaardingen.desk,
    });
    return { person, from: '2017-01-03' };
  });
  const requests = { finance: 172, education: 61, housing: 74, participation: 28, health: 35, integration: 30, work: 16, social: 12 };
  noteContacts(diary, { label: 'vlaardingen', people, till: '2017-12-21', contacts: 316, requests });
};

export const workNextDoor = (diary: Diary) => {
  const as = vlaardingen.leader;
  const set = (on: string, year: number, half: string, target: number, balanceBefore?: number) =>
    diary.tell({
      as,
      on,
      form: 'housing-target-set',
      label: `vlaardingen ${year}-${half}`,
      answers: { year, half, target, balanceBefore },
    });
  // A lead of 7 at the end of 2017; what came before and the targets are made up to fit it.
  set('2016-12-12', 2017, '1', 55, 38);
  set('2017-06-12', 2017, '2', 42);
  houseAll(diary);
  walkIns(diary);
  const team = [
    idOf(as),
    idOf(by),
    idOf(vlaardingen.legal),
    idOf(vlaardingen.desk),
    ...Array.from({ length: 9 }, (_, place) => memberId(`vlaardingen ${place}`)),
  ];
  for (const [place, member] of team.entries())
    diary.tell({
      as,
      on: '2016-01-12',
      form: 'member-joined',
      label: `vlaardingen joined ${place}`,
      answers: {
        member,
        joinedOn: '2014-01-06',
        ...(place === 0 ? { kind: 'paid', roles: ['team-leader'], hoursPerWeek: 32 } : { kind: 'volunteer', roles: ['guidance'] }),
      },
    });
  const slots = ['tuesday', 'thursday'].map((weekday) => ({ kind: 'walk-in', weekday, from: '09:30', till: '12:30' }));
  diary.tell({ as, on: '2016-12-13', form: 'schedule-set', label: 'vlaardingen schedule', answers: { validFrom: '2017-01-01', slots } });
  diary.tell({
    as,
    on: '2017-03-08',
    form: 'activity-held',
    label: 'vlaardingen womens-day',
    answers: { kind: 'womens-day', heldOn: '2017-03-08', attendance: [{ who: 'clients', number: 40 }], women: 40 },
  });
};
