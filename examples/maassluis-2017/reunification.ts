/** The dossiers of family reunification in Maassluis (domain facts M21–M25), and the families who come to live with their sponsor. */
import { minus, plus } from './days.ts';
import type { Diary } from './diary.ts';
import { close, type Dossier, decided, happens, openDossier, reopen, waits } from './dossier.ts';
import { type Family, familiesOf2016, familiesOf2017, familiesOf2018, relativesIn } from './families.ts';
import { grownUpBorn, maassluis, type Person, register } from './people.ts';
import { firstWeeksWithSponsor, type Guided, guide, house } from './settling.ts';

/** From when on the monthly updates are in the example. */
const updatesFrom = '2017-01';

/** Somebody who came, and whether they are guided by themselves. */
export interface Follower {
  readonly person: Person;
  readonly guided: Guided | undefined;
  readonly housedOn: string;
}

interface Story {
  readonly sponsor: Guided;
  readonly family: Family;
  readonly label: string;
  readonly openedOn?: string;
  readonly told?: string;
  readonly filedIn?: number;
}

/** The whole way of a family that comes: opened, decided, arrived, housed and closed. */
const reunite = (
  diary: Diary,
  { sponsor, family, label, openedOn = plus(sponsor.startedOn, { days: 14 }), told, filedIn = 2016 }: Story,
) => {
  const { on, told: toldHoused = on } = family;
  const relatives = relativesIn(family, label);
  const story = told && 'Opened before the year, told in it: open on the first day, and not new';
  const dossier = openDossier(diary, sponsor, relatives, { openedOn, told, filedIn, story });
  const decidedOn = minus(on, { days: 75 });
  waits(diary, dossier, told?.slice(0, 7) ?? updatesFrom, decidedOn);
  decided(diary, dossier, 'decided-positive', decidedOn);
  happens(diary, dossier, 'mvv-issued', minus(on, { days: 35 }));
  happens(diary, dossier, 'arrived', minus(on, { days: 6 }));
  happens(diary, dossier, 'reported-ind', minus(on, { days: 4 }));
  const followers = relatives.map((relative) => follow(diary, sponsor.person, family, relative));
  happens(diary, dossier, 'housed-with-sponsor', on, toldHoused);
  close(diary, dossier, family.told ? on : plus(on, { days: 9 }), { reason: 'reunited', told: family.told });
  if (family.movesOnFromExchange) moveOn(diary, sponsor.person, followers, family.movesOnFromExchange);
  return followers;
};

const follow = (diary: Diary, sponsor: Person, family: Family, relative: ReturnType<typeof relativesIn>[number]): Follower => {
  const { on, told, nationality = 'sy', movesOnFromExchange } = family;
  const { label, birthDate, sex, tie, isAdult, story } = relative;
  const isToldLater = nationalityToldLater.includes(label);
  const person = register(diary, {
    label,
    settledOn: on,
    told,
    birthDate,
    sex,
    nationality: isToldLater ? undefined : nationality,
    inflow: 'family-reunification',
    guide: sponsor.guide,
    head: sponsor,
    relation: tie === 'spouse' ? 'partner' : 'child',
    story: story ?? (isToldLater ? 'The nationality is left open, and told later' : undefined),
  });
  if (isToldLater)
    diary.tell({ as: person.guide, on: plus(on, { weeks: 3 }), form: 'client-changed', answers: { clientId: person.id, nationality } });
  const late = told && 'Housed in the last days of the year, told in the next';
  house(diary, person, on, { home: movesOnFromExchange ? 'exchange' : 'sponsor', told, story: late });
  if (!isAdult) return { person, guided: undefined, housedOn: on };
  const guided = guide(diary, person, on, 'family-reunification', told);
  firstWeeksWithSponsor(diary, person, on, told);
  return { person, guided, housedOn: on };
};

const nationalityToldLater = ['M17-03-1', 'M17-15-4'];

/** The exchange dwellings close; nobody counts twice, although it was said of one sponsor that the new home counts. */
const moveOn = (diary: Diary, sponsor: Person, followers: readonly Follower[], on: string) => {
  for (const { person } of followers) house(diary, person, on, { home: 'own', counts: false });
  const isSaidToCount = sponsor.label.startsWith('M16-S09');
  house(diary, sponsor, on, {
    home: 'own',
    counts: isSaidToCount,
    ...(isSaidToCount && { story: 'Said to count, but counted since the exchange dwelling of 2016 already' }),
  });
};

/** An application that does not end with a family in Maassluis in 2017; two people abroad in each. */
const unfinished = (diary: Diary, sponsor: Guided, label: string, filedIn: number): Dossier => {
  const born = grownUpBorn(label, sponsor.startedOn);
  return openDossier(
    diary,
    sponsor,
    [
      { label: `${label}-1`, tie: 'spouse', sex: 'female', birthDate: born, isAdult: true },
      { label: `${label}-2`, tie: 'child', sex: 'male', birthDate: '2009-05-14', isAdult: false },
    ],
    { openedOn: plus(sponsor.startedOn, { days: 14 }), filedIn },
  );
};

/** Rejected because church documents were not accepted, and reopened when the State Secretary changed that (line 40 of the report). */
const reopened = (
  diary: Diary,
  sponsor: Guided,
  label: string,
  on: { readonly rejected: string; readonly reopened: string },
  filedIn: number,
) => {
  const dossier = unfinished(diary, sponsor, label, filedIn);
  decided(diary, dossier, 'decided-negative', on.rejected);
  close(diary, dossier, plus(on.rejected, { days: 40 }), {
    reason: 'rejected',
    story: 'Closed and reopened in one year: one dossier of the total',
  });
  reopen(diary, dossier, on.reopened);
};

const startedHere = (diary: Diary, sponsor: Guided, label: string, openedOn: string) => {
  const dossier = openDossier(
    diary,
    sponsor,
    [{ label: `${label}-1`, tie: 'spouse', sex: 'female', birthDate: grownUpBorn(label, openedOn), isAdult: true }],
    { openedOn, origin: 'here' },
  );
  happens(diary, dossier, 'intake-done', plus(openedOn, { days: 10 }));
  happens(diary, dossier, 'filed', plus(openedOn, { days: 24 }));
  happens(diary, dossier, 'queued', plus(openedOn, { days: 50 }));
};

const sponsorOf2016 = (diary: Diary, place: number): Guided => {
  const label = `M16-R${place + 1}`;
  const arrivedOn = plus('2016-01-11', { weeks: place });
  const person = register(diary, {
    label: `${label}-0`,
    settledOn: arrivedOn,
    birthDate: grownUpBorn(label, arrivedOn),
    sex: 'male',
    nationality: 'sy',
    inflow: 'azc',
    guide: maassluis.guides[0],
    legal: maassluis.legal,
  });
  house(diary, person, arrivedOn, { home: 'own', newHome: true });
  return guide(diary, person, arrivedOn, 'azc');
};

/** Those of 2016 come first; of 2017 and 2018 everybody who came. */
export const reuniteFamilies = (diary: Diary, sponsors: readonly Guided[]) => {
  const at = (place: number): Guided => {
    const sponsor = sponsors[place];
    if (!sponsor) throw new Error(`there is no sponsor ${place}`);
    return sponsor;
  };
  const of2016 = familiesOf2016.map((family, place) => {
    const sponsor = sponsorOf2016(diary, place);
    return { sponsor, followers: reunite(diary, { sponsor, family, label: `M16-R${place + 1}` }) };
  });
  const of2017 = familiesOf2017.flatMap((family, place) =>
    reunite(diary, { sponsor: at(place), family, label: `M17-${String(place + 1).padStart(2, '0')}` }),
  );
  reopened(diary, at(20), 'M16-S21', { rejected: '2017-01-12', reopened: '2017-11-20' }, 2014);
  reopened(diary, at(21), 'M16-S22', { rejected: '2017-02-09', reopened: '2017-11-27' }, 2015);
  reopened(diary, at(22), 'M16-S23', { rejected: '2017-03-02', reopened: '2017-12-11' }, 2014);
  const rejected = unfinished(diary, at(23), 'M16-S24', 2015);
  decided(diary, rejected, 'decided-negative', '2017-05-11');
  close(diary, rejected, '2017-07-03', { reason: 'rejected' });
  close(diary, unfinished(diary, at(24), 'M16-S25', 2016), '2017-06-08', { reason: 'withdrawn' });
  const of2018 = familiesOf2018.flatMap((family, place) =>
    reunite(diary, {
      sponsor: at(25 + place),
      family,
      label: `M18-0${place + 1}`,
      ...(place === 3 && { openedOn: '2016-12-30', told: '2017-01-04' }),
    }),
  );
  startedHere(diary, at(29), 'M16-S30', '2017-02-14');
  startedHere(diary, at(30), 'M16-S31', '2017-06-13');
  startedHere(diary, at(31), 'M16-S32', '2017-10-24');
  const guidedBefore = of2016.flatMap(({ sponsor, followers }) => [sponsor, ...followers.flatMap(({ guided }) => guided ?? [])]);
  return { guidedBefore, of2017, of2018 };
};
