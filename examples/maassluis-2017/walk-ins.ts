/** Who comes to the walk-in hours of Maassluis, and all other contacts: those in guidance are no walk-in (domain facts §3.6). */
import { below, shuffled } from './chance.ts';
import { noteContact, noteContacts, someContacts } from './contacts.ts';
import { minus, plus } from './days.ts';
import type { Diary } from './diary.ts';
import { grownUpBorn, maassluis, type Person, register, type Sex } from './people.ts';
import { closeGuidance, evaluate, type Guided, house } from './settling.ts';

const nationalities = ['iq', 'af', 'ir', 'so', 'sy', 'er'] as const;

/** Thirty people who have lived here for years: twenty-two of them come in 2017. They were never guided in the two-year trajectories. */
export const longHere = (diary: Diary): Person[] =>
  Array.from({ length: 30 }, (_, place) => {
    const label = `M14-${String(place + 1).padStart(2, '0')}`;
    const settledOn = minus('2014-12-01', { days: below(`settled ${label}`, 2500) });
    const person = register(diary, {
      label,
      settledOn,
      told: plus('2016-01-05', { days: place }),
      birthDate: grownUpBorn(label, settledOn),
      sex: (['male', 'female'] as const satisfies readonly Sex[])[place % 2] ?? 'male',
      nationality: nationalities[place % nationalities.length],
      inflow: 'azc',
      guide: maassluis.desk,
    });
    if (place < 3)
      house(diary, { ...person, guide: maassluis.leader }, settledOn, {
        home: 'own',
        told: plus('2016-01-05', { days: place }),
        ...(place === 0 && {
          story: 'Housed before the first half-year whose target is kept: the balance at its start holds them already',
        }),
      });
    return person;
  });

const from2016 = '2016-03-01';

/** By the rule of that year every contact was a walk-in: the two years cannot be compared. */
const contactsOf2016 = (diary: Diary, settled: readonly Person[], guided: readonly Guided[]) => {
  someContacts(
    diary,
    '2016',
    settled.map((person) => ({ person, from: from2016, till: '2016-12-16' })),
    2,
  );
  const early = guided.filter(({ startedOn }) => startedOn < '2016-08-01').slice(0, 30);
  someContacts(
    diary,
    '2016 guided',
    early.map(({ person, startedOn }) => ({ person, from: plus(startedOn, { weeks: 2 }), till: '2016-12-16' })),
    2,
  );
};

/** The year of the report: 22 people, 198 help requests. */
const walkInsOf2017 = (diary: Diary, settled: readonly Person[]) => {
  const people = settled.slice(0, 22);
  const [first, second, third, , , , , , , , , , , , , , , , , , , , absent] = settled;
  if (!first || !second || !third || !absent) throw new Error('there are thirty of them');
  noteContact(diary, first, '2017-01-02', ['education', 'finance']);
  noteContact(diary, second, '2017-12-29', ['finance', 'housing'], {
    told: '2018-01-02',
    story: 'A contact of the year, told in the next',
  });
  noteContact(diary, absent, '2016-12-30', ['finance'], { told: '2017-01-03', story: 'A contact of the year before, told in the year' });
  noteContacts(diary, {
    label: '2017',
    people: people.map((person) => ({ person, from: '2017-01-03' })),
    till: '2017-12-22',
    contacts: 112,
    requests: {
      education: 48,
      finance: 45,
      participation: 33,
      housing: 27,
      health: 9,
      'legal-residence': 8,
      integration: 8,
      work: 5,
      'family-reunification': 4,
      social: 4,
      other: 3,
    },
  });
  const twice = noteContact(diary, third, '2017-05-16', ['education', 'health'], { story: 'Entered twice, and withdrawn' });
  diary.tell({ as: third.guide, on: '2017-05-17', form: 'entry-withdrawn', answers: { submissionId: twice, reason: 'entered-twice' } });
  const wrong = house(diary, { ...absent, guide: maassluis.leader }, '2017-06-07', {
    home: 'own',
    story: 'Of another client, and withdrawn',
  });
  diary.tell({ as: maassluis.leader, on: '2017-06-08', form: 'entry-withdrawn', answers: { submissionId: wrong, reason: 'wrong-client' } });
};

/** Guidance of two years ends; from then on whoever has a question comes to the walk-in hour. */
const endGuidance = (diary: Diary, { person, startedOn }: Guided, place: number): { person: Person; from: string } | undefined => {
  const endsOn = plus(startedOn, { years: 2 });
  if (endsOn > '2018-12-14') return undefined;
  if (place === 0) noteContact(diary, person, endsOn, ['housing'], { story: 'On the last day of guidance somebody is still guided' });
  evaluate(diary, person, minus(endsOn, { days: 5 }), 'end');
  closeGuidance(diary, person, endsOn, { reason: 'completed', goesOnWith: ['walk-in'] });
  return { person, from: plus(endsOn, { days: 1 }) };
};

/** The next year by the figures of its own report: 368 contacts, 520 requests, 66 people (domain facts §6.1). */
const walkInsOf2018 = (diary: Diary, settled: readonly Person[], guided: readonly Guided[]) => {
  const ended = guided.flatMap((each, place) => endGuidance(diary, each, place) ?? []).filter(({ from }) => from < '2018-11-15');
  noteContacts(diary, {
    label: '2018',
    people: [...settled.map((person) => ({ person, from: '2018-01-03' })), ...ended.slice(0, 36)],
    till: '2018-12-21',
    contacts: 368,
    requests: {
      education: 96,
      finance: 141,
      participation: 52,
      housing: 88,
      health: 41,
      'legal-residence': 33,
      integration: 26,
      work: 18,
      'family-reunification': 11,
      social: 9,
      other: 5,
    },
  });
};

/** Everybody in guidance asks as well, and comes by too. Theirs count under the trajectory. */
const guidedOf2017 = (diary: Diary, guided: readonly Guided[]) => {
  const people = guided.map(({ person, startedOn }) => ({
    person,
    from: startedOn < '2017-01-03' ? '2017-01-03' : plus(startedOn, { days: 3 }),
    till: '2017-12-20',
  }));
  someContacts(diary, '2017 guided', people, 3);
  for (const { person } of shuffled('no-shows', people).slice(0, 6))
    diary.tell({
      as: person.guide,
      on: '2017-11-14',
      form: 'contact-noted',
      answers: { clientId: person.id, on: '2017-11-14', how: 'appointment', requests: [{ topic: 'finance', outcome: 'no-show' }] },
    });
  const visited = shuffled('home visits', people).slice(0, 45);
  for (const [place, { person, from }] of visited.entries()) {
    const on = plus(from, { days: 5 + (place % 9) });
    if (on <= '2017-12-20')
      diary.tell({
        as: person.guide,
        on,
        form: 'home-visit',
        answers: { clientId: person.id, visitedOn: on, topics: ['housing', 'integration'] },
      });
  }
};

export const noteAllContacts = (
  diary: Diary,
  { settled, before, in2017 }: { settled: readonly Person[]; before: readonly Guided[]; in2017: readonly Guided[] },
) => {
  contactsOf2016(diary, settled, before);
  walkInsOf2017(diary, settled);
  guidedOf2017(diary, [...before, ...in2017]);
  for (const { person, startedOn } of before.filter((_, place) => place % 3 === 0))
    evaluate(diary, person, plus(startedOn, { months: 12 }), 'month-12');
  walkInsOf2018(diary, settled, before);
};
