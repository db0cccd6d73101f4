/** Those who came to Maassluis straight from a reception centre in 2017 and 2018, and what integration and law ask of everybody who is new. */
import type { Nationality } from '../../schemas/nationalities.ts';
import { pick } from './chance.ts';
import { plus } from './days.ts';
import type { Diary } from './diary.ts';
import { childBorn, grownUpBorn, maassluis, type Person, register, type Sex } from './people.ts';
import { enterScheme, type Guided, guide, house, intake, leaveScheme } from './settling.ts';

interface Household {
  readonly label: string;
  readonly on: string;
  readonly adults: readonly Sex[];
  readonly children: readonly Sex[];
  readonly nationality: Nationality;
}

const arrived = (diary: Diary, { label, on, adults, children, nationality }: Household) => {
  let head: Person | undefined;
  return [...adults, ...children].map((sex, place) => {
    const own = `${label}-${place + 1}`;
    const isAdult = place < adults.length;
    const person: Person = register(diary, {
      label: own,
      settledOn: on,
      birthDate: isAdult ? grownUpBorn(own, on) : childBorn(own, on),
      sex,
      nationality,
      inflow: 'azc',
      guide: maassluis.guides[0],
      head,
      relation: head && (isAdult ? 'partner' : 'child'),
    });
    head ??= person;
    return { person, isAdult };
  });
};

const firstDay = (diary: Diary, { id, guide: as }: Person, heldOn: string, variant: string, steps: readonly string[]) =>
  diary.tell({
    as,
    on: heldOn,
    form: 'day-one',
    answers: { clientId: id, variant, heldOn, steps: steps.map((step) => ({ step, result: 'done' })) },
  });

/** Two adults and two children. They live in the temporary scheme first, and are the last to leave it, on 4 July 2017. */
export const arrive2017 = (diary: Diary): Guided[] => {
  const [enteredOn, leftOn] = ['2017-03-14', '2017-07-04'];
  const family = { label: 'M17-A1', on: enteredOn, adults: ['male', 'female'], children: ['male', 'female'], nationality: 'sy' } as const;
  return arrived(diary, family).flatMap(({ person, isAdult }, place) => {
    enterScheme(diary, person, enteredOn, 'bekkerslaan');
    if (isAdult) firstDay(diary, person, enteredOn, 'gva', ['picked-up', 'registered', 'home-viewed', 'office-visited']);
    const guided = isAdult ? [guide(diary, person, enteredOn, 'gva')] : [];
    if (isAdult) intake(diary, person, plus(enteredOn, { weeks: 2 }));
    leaveScheme(diary, person, leftOn);
    const story = place === 0 ? 'Guided since the scheme, housed on leaving it: counted once' : undefined;
    house(diary, person, leftOn, { home: 'own', newHome: place === 0 || undefined, story });
    if (isAdult) firstDay(diary, person, leftOn, 'gva-to-home', ['lease-signed', 'meters-read', 'benefit-forms']);
    return guided;
  });
};

/** Six people in two homes. */
export const arrive2018 = (diary: Diary): Guided[] => {
  const households: readonly Household[] = [
    { label: 'M18-A1', on: '2018-05-15', adults: ['male', 'female'], children: ['male', 'female'], nationality: 'sy' },
    { label: 'M18-A2', on: '2018-10-02', adults: ['male', 'female'], children: [], nationality: 'sy' },
  ];
  return households.flatMap((household) =>
    arrived(diary, household).flatMap(({ person, isAdult }, place) => {
      const { on } = household;
      if (isAdult)
        firstDay(diary, person, on, 'azc', ['picked-up', 'registered', 'lease-signed', 'home-viewed', 'meters-read', 'benefit-forms']);
      const movedIn = plus(on, { weeks: 2 });
      house(diary, person, movedIn, { home: 'own', newHome: place === 0 || undefined });
      return isAdult ? [guide(diary, person, movedIn, 'azc')] : [];
    }),
  );
};

/** The loan and the course, at the second school from the day on which it teaches here. */
export const integrate = (diary: Diary, newcomers: readonly Guided[], schools: { readonly first: string; readonly second: string }) => {
  for (const [place, { person, startedOn }] of newcomers.entries()) {
    const { id, guide: as } = person;
    const requestedOn = plus(startedOn, { days: 18 });
    diary.tell({ as, on: requestedOn, form: 'duo-loan', answers: { clientId: id, what: 'requested', happenedOn: requestedOn } });
    const enrolledOn = plus(startedOn, { days: 40 });
    const providerId = enrolledOn > '2017-07-10' && place % 2 === 0 ? schools.second : schools.first;
    const obligedSince = plus(startedOn, { days: 7 });
    diary.tell({
      as,
      on: enrolledOn,
      form: 'integration-enrolled',
      answers: { clientId: id, obligedSince, providerId, level: pick(`level ${person.label}`, ['a2', 'a2', 'literacy']), enrolledOn },
    });
  }
};

/** The legal hour by appointment, and what the legal volunteer asks of others. */
export const askTheLaw = (diary: Diary, sponsors: readonly Guided[]) => {
  const as = maassluis.legal;
  for (const [place, { person }] of sponsors.entries()) {
    const clientId = person.id;
    const on = plus('2017-01-10', { weeks: place + (place % 7) });
    diary.tell({
      as,
      on,
      form: 'legal-consultation',
      answers: {
        clientId,
        on,
        topics: [pick(`law ${person.label}`, ['family-reunification', 'residence-permit', 'travel-document'])],
        outcome: 'answered',
      },
    });
    if (place % 3 === 0)
      diary.tell({
        as,
        on: plus(on, { days: 2 }),
        form: 'authority-contact',
        answers: {
          clientId,
          on: plus(on, { days: 2 }),
          withWhom: pick(`with ${person.label}`, ['ind', 'lawyer']),
          about: 'family-reunification',
          outcome: 'answered',
        },
      });
    if (place % 8 === 0) {
      const askedOn = plus(on, { days: 3 });
      const question = diary.tell({
        as,
        on: askedOn,
        form: 'helpdesk-question',
        answers: {
          clientId,
          askedOn,
          desk: 'asylum',
          question: 'Voorbeeld: welke bewijzen neemt de IND aan in plaats van een kerkelijke akte?',
        },
      });
      const answeredOn = plus(askedOn, { days: 6 });
      diary.tell({
        as,
        on: answeredOn,
        form: 'helpdesk-answered',
        answers: { clientId, question, answeredOn, outcome: 'answered', answer: 'Voorbeeld: leg uit waarom er geen andere akte is.' },
      });
    }
  }
};
