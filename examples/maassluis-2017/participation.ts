/** The participation declaration in Maassluis (domain facts M47–M51): two rounds of groups of about fifteen, each round ended by a ceremony. */

import { plus } from './days.ts';
import type { Diary } from './diary.ts';
import { maassluis, type Person } from './people.ts';
import type { Guided } from './settling.ts';

const as = maassluis.leader;
/** One sheet holds twenty rows. */
const mostOnSheet = 20;

const sheets = <T>(rows: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(rows.length / mostOnSheet) }, (_, place) => rows.slice(place * mostOnSheet, (place + 1) * mostOnSheet));

interface Group {
  readonly first: string;
  readonly second: string;
  readonly language: string;
  /** How many of the fifteen miss the second session. */
  readonly missed: number;
}

const rounds: readonly { readonly ceremonyOn: string; readonly groups: readonly Group[] }[] = [
  {
    ceremonyOn: '2017-06-14',
    groups: [
      { first: '2017-04-05', second: '2017-04-12', language: 'ar', missed: 2 },
      { first: '2017-04-19', second: '2017-04-26', language: 'ar', missed: 0 },
      { first: '2017-05-10', second: '2017-05-17', language: 'ti', missed: 0 },
    ],
  },
  {
    ceremonyOn: '2017-12-13',
    groups: [
      { first: '2017-09-27', second: '2017-10-04', language: 'ar', missed: 1 },
      { first: '2017-10-11', second: '2017-10-18', language: 'ar', missed: 1 },
      { first: '2017-11-01', second: '2017-11-08', language: 'fa', missed: 1 },
      { first: '2017-11-22', second: '2017-11-29', language: 'ar', missed: 0 },
    ],
  },
];

const planSession = (diary: Diary, gathering: 'first' | 'second' | 'ceremony', round: number, day: string, language: string) =>
  diary.tell({
    as,
    on: plus(day, { days: -28 }),
    form: 'pvt-session-planned',
    label: `session ${gathering} ${day}`,
    answers: { gathering, round, day, time: '13:30', language, places: gathering === 'ceremony' ? 80 : 15 },
  });

interface Recipient {
  readonly person: Person;
  readonly signed: 'before' | 'here';
}

const holdSession = (
  diary: Diary,
  group: Group,
  session: 'first' | 'second',
  round: number,
  rows: readonly { readonly person: Person; readonly attended: boolean }[],
) => {
  const heldOn = group[session];
  const sessionId = planSession(diary, session, round, heldOn, group.language);
  const attendance = rows.map(({ person, attended }) => ({ clientId: person.id, attended }));
  return diary.tell({
    as,
    on: heldOn,
    form: 'pvt-attended',
    label: `attended ${session} ${heldOn}`,
    answers: { sessionId, session, heldOn, attendance },
  });
};

/** Who became obliged on or after 1 October 2017 must sign; all others take part of their own accord (D4). */
const notify = (diary: Diary, { person, startedOn }: Guided, notifiedOn: string, obligedSince: string) =>
  diary.tell({
    as: person.guide,
    on: notifiedOn,
    form: 'pvt-notified',
    answers: { clientId: person.id, notifiedOn, obligedSince, firstHousingRegistration: startedOn },
  });

const holdCeremony = (diary: Diary, round: number, heldOn: string, people: readonly Recipient[]) => {
  const sessionId = planSession(diary, 'ceremony', round, heldOn, 'nl');
  for (const [place, rows] of sheets(people).entries())
    diary.tell({
      as,
      on: heldOn,
      form: 'pvt-ceremony-held',
      label: `ceremony ${heldOn} ${place}`,
      story: place === 1 ? 'A second sheet of one ceremony' : undefined,
      answers: {
        sessionId,
        heldOn,
        hosts: ['mayor', 'alderman'],
        recipients: rows.map(({ person, signed }) => ({ clientId: person.id, signed })),
      },
    });
};

/** `voluntary` in the order in which they take part; `required` are the ten who must sign. */
export const declareParticipation = (diary: Diary, [absent, ...voluntary]: readonly Guided[], required: readonly Guided[]) => {
  const groups = rounds.flatMap(({ groups: own }) => own);
  const late: Person[] = [];
  let next = 0;
  for (const [place, { ceremonyOn, groups: own }] of rounds.entries()) {
    const certified: Recipient[] = [];
    for (const group of own) {
      const isFirst = group === groups[0];
      const must = group === groups.at(-1) ? required : [];
      const may = voluntary.slice(next, next + 15 - must.length);
      next += may.length;
      const stayedAway = isFirst && absent ? [absent] : [];
      for (const each of [...may, ...stayedAway]) notify(diary, each, plus(group.first, { days: -9 }), plus(each.startedOn, { days: 30 }));
      for (const each of must) {
        const obligedSince = each.startedOn < '2017-10-01' ? '2017-10-09' : plus(each.startedOn, { days: 4 });
        notify(diary, each, plus(group.first, { days: -7 }), obligedSince);
      }
      const people = [...may, ...must].map(({ person }) => person);
      const first = [
        ...people.map((person) => ({ person, attended: true })),
        ...stayedAway.map(({ person }) => ({ person, attended: false })),
      ];
      holdSession(diary, group, 'first', place + 1, first);
      holdSession(
        diary,
        group,
        'second',
        place + 1,
        people.map((person, row) => ({ person, attended: row >= group.missed })),
      );
      late.push(...people.slice(0, group.missed));
      certified.push(
        ...people.slice(group.missed).map((person, row): Recipient => ({ person, signed: isFirst && row < 5 ? 'before' : 'here' })),
      );
    }
    for (const { person } of certified.filter(({ signed }) => signed === 'before'))
      diary.tell({ as: person.guide, on: '2017-05-24', form: 'pvt-signed', answers: { clientId: person.id, signedOn: '2017-05-24' } });
    holdCeremony(diary, place + 1, ceremonyOn, certified);
  }
  for (const { person } of required)
    diary.tell({
      as: person.guide,
      on: '2018-01-16',
      form: 'pvt-registered-at-duo',
      answers: { clientId: person.id, registeredOn: '2018-01-16' },
    });
  // Whoever missed the second session signs and receives a certificate a year later.
  holdCeremony(
    diary,
    1,
    '2018-06-13',
    late.map((person) => ({ person, signed: 'here' })),
  );
};
