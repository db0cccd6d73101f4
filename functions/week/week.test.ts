import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Client } from '../clients/client.ts';
import type { WatchedClient } from '../clients/clients.ts';
import { type Session, sessionFrom } from '../participation/session.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Task } from '../tasks/task.ts';
import { weekOf } from './calendar-week.ts';
import { type KeptOfMember, type WeekItem, weekFor } from './week.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
/** A Wednesday. */
const today = day('2026-11-25');

const anId = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const member = anId(901);
const aClient = (number: number, changes: Partial<Client> = {}): Client => ({
  id: anId(number),
  household: anId(number),
  branch: 'maassluis',
  person: { nameOnCard: `Voorbeeld ${number}`, birthDate: '1990' },
  sex: 'female',
  inflow: 'azc',
  settledOn: day('2026-10-01'),
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: true,
  safeToContact: true,
  contactVolunteer: member,
  registeredAt: Temporal.Instant.from('2026-10-01T09:00:00Z'),
  ...changes,
});
const watched = (number: number, changes: Partial<Client> = {}, cardEndsOn?: string): WatchedClient => {
  const client = aClient(number, changes);
  if (cardEndsOn === undefined) return { client, documents: [], records: [] };
  const card = { kind: 'asylum-temporary', cardEndsOn: day(cardEndsOn), rightEndsOn: day(cardEndsOn) } as const;
  return {
    client,
    documents: [{ client: client.id, branch: client.branch, family: 'residence', state: 'running', version: 1, card }],
    records: [],
  };
};
const aTask = (number: number, name: string, dueOn: string): Task => ({
  ...{ of: anId(number), about: 'client', name, branch: 'maassluis', form: 'contact-noted', prefill: {}, state: 'open' },
  title: { nl: 'Taak', en: 'Task' },
  why: { nl: 'Reden', en: 'Reason' },
  dueOn: day(dueOn),
  owner: 'contact-volunteer',
});

const aRecord = (kind: KeptRecord['kind'], of: string, state: string, facts: KeptRecord['facts'], id?: string): KeptRecord => ({
  ...{ kind, of, id, state, facts, branch: 'maassluis', since: day('2026-11-01'), person: {}, version: 1 },
});
const inGuidance = (number: number, facts: Record<string, string>) =>
  aRecord('trajectory', anId(number), 'running', { round: 1, ...facts });
const aSession = (number: number, on: string, time: string, ...invited: readonly number[]): Session => {
  const facts = { gathering: 'first', round: 1, day: on, time, language: 'ar', places: 15, invited: invited.map(anId) };
  return sessionFrom(aRecord('pvt-session', 'maassluis', 'planned', facts, anId(number)), today);
};
const schedule = (since: string, slots: readonly (readonly [string, string, string])[]): KeptRecord => ({
  ...aRecord('schedule', 'maassluis', 'set', {
    toldAt: '2026-01-01T09:00:00Z',
    slots: slots.map(([weekday, from, till]) => ({ kind: 'walk-in', weekday, from, till })),
  }),
  since: day(since),
});

const kept = (given: Partial<KeptOfMember>): KeptOfMember => ({
  ...{ member, tasks: [], caseload: [], trajectories: [], sessions: [], schedules: new Map() },
  ...given,
});
const tasks = (...days: readonly string[]) => days.map((dueOn) => ({ task: aTask(1, `on-${dueOn}`, dueOn), client: aClient(1) }));

const line = (item: WeekItem): string => {
  switch (item.is) {
    case 'task':
      return `${item.day} ${item.seen.task.name}`;
    case 'deadline':
      return `${item.day} ${item.deadline.kind}`;
    case 'contact':
      return `${item.day} contact ${Number(item.client.id.slice(-3))}`;
    case 'session':
      return `${item.day} session ${item.clients.map(({ id }) => Number(id.slice(-3)))}`;
  }
};
const lines = (given: Partial<KeptOfMember>, of = today, on = today) => {
  const { overdue, days } = weekFor(kept(given), weekOf(of), on);
  return { overdue: overdue.map(line), days: days.flatMap(({ items }) => items.map(line)) };
};

describe('a week', () => {
  it('has what is due on each of its seven days, and what has passed on top, once', () => {
    const found = lines({ tasks: tasks('2026-11-20', '2026-11-24', '2026-11-25', '2026-11-29') });

    expect(found).toEqual({
      overdue: ['2026-11-20 on-2026-11-20', '2026-11-24 on-2026-11-24'],
      days: ['2026-11-25 on-2026-11-25', '2026-11-29 on-2026-11-29'],
    });
  });

  it.each([
    ['that is over shows what is still open of its days', '2026-11-18', ['2026-11-20 on-2026-11-20']],
    ['to come shows its own days alone', '2026-12-02', ['2026-12-03 on-2026-12-03']],
  ])('%s', (_, of, days) => {
    expect(lines({ tasks: tasks('2026-11-20', '2026-11-24', '2026-12-03') }, day(of))).toEqual({ overdue: [], days });
  });

  it('over the turn of the year holds days of both years', () => {
    const found = lines({ tasks: tasks('2026-12-31', '2027-01-01', '2027-01-04') }, day('2026-12-30'), day('2026-12-28'));

    expect(found.days).toEqual(['2026-12-31 on-2026-12-31', '2027-01-01 on-2027-01-01']);
  });

  it('names the holidays among its days', () => {
    const { days } = weekFor(kept({}), weekOf(day('2026-12-25')), today);

    expect(days.map(({ holiday }) => holiday?.nl)).toEqual([
      ...[undefined, undefined, undefined, undefined],
      ...['eerste kerstdag', 'tweede kerstdag', undefined],
    ]);
  });
});

describe('the deadlines of a week', () => {
  it('stand on their days', () => {
    // Half a year after this Thursday a temporary asylum permit ends.
    expect(lines({ caseload: [watched(1, {}, '2027-05-26')] }).days).toEqual(['2026-11-26 window-opens']);
  });

  it('that have passed are told once for a document, by the last of them', () => {
    expect(lines({ caseload: [watched(1, {}, '2026-11-20')] })).toEqual({ overdue: ['2026-11-20 document-ends'], days: [] });
  });

  it('stay on their day when a window opened earlier in the week: it can still be used', () => {
    expect(lines({ caseload: [watched(1, {}, '2027-05-23')] })).toEqual({ overdue: [], days: ['2026-11-23 window-opens'] });
  });
});

describe('contact to be made', () => {
  const caseload = [watched(1), watched(2), watched(3)];

  it('is asked on the last day of the rhythm, and on top once that has passed', () => {
    // In the first three months somebody is seen every three weeks.
    const trajectories = [
      inGuidance(1, { startedOn: '2026-11-05' }),
      inGuidance(2, { startedOn: '2026-10-01', lastContactOn: '2026-10-29' }),
      inGuidance(3, { startedOn: '2026-10-01', lastContactOn: '2026-11-24' }),
    ];

    expect(lines({ caseload, trajectories })).toEqual({ overdue: ['2026-11-19 contact 2'], days: ['2026-11-26 contact 1'] });
  });

  it('is not told twice once the system has asked for it by a task', () => {
    const task = aTask(1, 'guidance-1-contact-2026-11-19', '2026-11-19');

    const found = lines({
      caseload,
      tasks: [{ task, client: aClient(1) }],
      trajectories: [inGuidance(1, { startedOn: '2026-10-29' })],
    });

    expect(found.overdue).toEqual(['2026-11-19 guidance-1-contact-2026-11-19']);
  });

  it.each([
    ['of the contact volunteer', { contactVolunteer: member, standIn: anId(902) }, 1],
    ['of the stand-in while there is no contact volunteer', { contactVolunteer: undefined, standIn: member }, 1],
    ['not of the stand-in beside a contact volunteer', { contactVolunteer: anId(902), standIn: member }, 0],
    ['not of the legal volunteer', { contactVolunteer: anId(902), legalVolunteer: member }, 0],
  ])('is %s', (_, places, count) => {
    const found = lines({ caseload: [watched(1, places)], trajectories: [inGuidance(1, { startedOn: '2026-11-05' })] });

    expect(found.days).toHaveLength(count);
  });

  it('is not asked of guidance that is over', () => {
    const over = { ...inGuidance(1, { startedOn: '2026-11-05' }), state: 'closed' };

    expect(lines({ caseload, trajectories: [over] })).toEqual({ overdue: [], days: [] });
  });
});

describe('the sessions of a week', () => {
  const caseload = [watched(1), watched(2), watched(3)];

  it('are those at which clients of theirs have a seat, by time, each once', () => {
    const sessions = [
      aSession(51, '2026-11-26', '13:30', 1, 3),
      aSession(52, '2026-11-26', '09:30', 2),
      aSession(53, '2026-11-27', '09:30', 99),
      aSession(54, '2026-12-03', '09:30', 1),
    ];

    expect(lines({ caseload, sessions }).days).toEqual(['2026-11-26 session 2', '2026-11-26 session 1,3']);
  });

  it('that were on an earlier day are no debt', () => {
    const found = lines({ caseload, sessions: [aSession(51, '2026-11-24', '10:00', 1)] });

    expect(found).toEqual({ overdue: [], days: ['2026-11-24 session 1'] });
  });
});

describe('the consultation hours of a week', () => {
  it('are those that hold on each day, the earliest first, also when others begin within the week', () => {
    const schedules = [
      schedule('2026-01-01', [
        ['monday', '13:00', '15:00'],
        ['monday', '10:00', '12:00'],
        ['thursday', '10:00', '12:00'],
      ]),
      schedule('2026-11-25', [['thursday', '14:00', '16:00']]),
    ];

    const { days } = weekFor(kept({ schedules: new Map([['maassluis', schedules]]) }), weekOf(today), today);

    expect(days.map(({ hours }) => hours.map(({ branch, from, till }) => `${branch} ${from}-${till}`))).toEqual([
      ...[['maassluis 10:00-12:00', 'maassluis 13:00-15:00'], [], []],
      ...[['maassluis 14:00-16:00'], [], [], []],
    ]);
  });

  it('are none before the first were set', () => {
    const schedules = new Map([['maassluis', [schedule('2027-01-01', [['monday', '10:00', '12:00']])]]]);

    expect(weekFor(kept({ schedules }), weekOf(today), today).days.flatMap(({ hours }) => hours)).toEqual([]);
  });
});
