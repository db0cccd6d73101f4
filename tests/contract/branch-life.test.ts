/** Programmes, signals and the team: the records of a branch, with the real store behind them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../functions/adapters/dynamodb/tasks-table.ts';
import { scheduleOn } from '../../functions/team/schedule.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, elsewhere, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const send = async (form: string, answers: unknown, by = teamLeader) => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
  const { status, body } = await ask(house.submitHandler, { by, path: { form }, headers, body: JSON.stringify(answers) });
  return { status, id: String(body['id']), errors: (body['errors'] ?? []) as { pointer: string }[] };
};

/** It must be refused at this field, and leave nothing behind. */
const refusedAt = async (pointer: string, sending: () => ReturnType<typeof send>) => {
  const before = await house.items();
  const { status, errors } = await sending();
  expect([status, errors.map((error) => error.pointer)]).toEqual([422, [pointer]]);
  expect(await house.items()).toEqual(before);
};

const openOf = async (kind: 'programme' | 'signal' | 'member' | 'schedule', branch = 'maassluis') =>
  (await recordsTable(house.world).inBranch(branch, kind, 'open')).items;

const aClient = async () => (await send('client-registration', aRegistration())).id;
const placesOf = async (client: string) =>
  (await clientsTable(house.world).fileForTask(client))?.records.map(({ kind, id, state, facts }) => ({ kind, id, state, facts }));

describe('a programme towards work', () => {
  const opened = { programme: 'vip', municipalities: ['maassluis', 'vlaardingen', 'schiedam'], openedOn: '2026-09-01' };
  const joined = (clientId: string, programmeId: string) => ({
    clientId,
    programmeId,
    joinedOn: '2026-09-15',
    municipality: 'maassluis',
  });
  const left = (clientId: string, programmeId: string) => ({ clientId, programmeId, leftOn: '2026-11-01', outcome: 'paid-job' });

  it('is joined by a client, who moves on to a paid job', async () => {
    const [{ id: programme }, client] = [await send('programme-opened', opened), await aClient()];

    expect((await send('programme-joined', joined(client, programme))).status).toBe(201);
    expect(await placesOf(client)).toMatchObject([{ kind: 'programme-place', id: programme, state: 'joined' }]);
    expect((await send('programme-left', left(client, programme))).status).toBe(201);

    expect(await placesOf(client)).toMatchObject([{ state: 'left', facts: { municipality: 'maassluis', outcome: 'paid-job' } }]);
    expect(await openOf('programme')).toMatchObject([{ id: programme, since: Temporal.PlainDate.from('2026-09-01'), version: 1 }]);
  });

  it('is joined once, left once, and not joined when it has ended or is not there', async () => {
    const [{ id: programme }, client, late] = [await send('programme-opened', opened), await aClient(), await aClient()];
    await send('programme-joined', joined(client, programme));

    await refusedAt('#/programmeId', () => send('programme-joined', joined(client, programme)));
    await refusedAt('#/programmeId', () => send('programme-left', left(late, programme)));
    await refusedAt('#/programmeId', () => send('programme-joined', joined(late, randomUUID())));
    await send('programme-ended', { programmeId: programme, endedOn: '2026-11-01' });
    await refusedAt('#/programmeId', () => send('programme-joined', joined(late, programme)));
    await refusedAt('#/programmeId', () => send('programme-ended', { programmeId: programme, endedOn: '2026-11-02' }));
  });
});

describe('a signal', () => {
  const noted = { seenOn: '2026-11-20', kind: 'discrimination', domain: 'work', scope: 'general', forMunicipality: true };
  const followedUp = (signal: string, changes: Record<string, unknown>) => ({
    signal,
    followedUpOn: '2026-11-23',
    reportedToMunicipality: false,
    ...changes,
  });
  const openTasks = async () =>
    (await tasksTable(house.world).openIn('maassluis', Temporal.PlainDate.from('2026-12-07'))).map(({ name }) => name);

  it('waits for the team leader until it is closed', async () => {
    const { id } = await send('signal-noted', { ...noted, what: 'Enigma' }, colleague);
    expect(await openTasks()).toEqual([`signal-${id}`]);

    await send('signal-followed-up', followedUp(id, { followUp: 'taken-up', reportedToMunicipality: true }));
    expect(await openTasks()).toEqual([`signal-${id}`]);
    await send('signal-followed-up', followedUp(id, { followUp: 'closed', outcome: 'solved' }));

    expect(await openTasks()).toEqual([]);
    const [record] = (await recordsTable(house.world).inBranch('maassluis', 'signal', 'over')).items;
    expect(record).toMatchObject({ state: 'closed', facts: { kind: 'discrimination', outcome: 'solved', reported: true } });
    await refusedAt('#/signal', () => send('signal-followed-up', followedUp(id, { followUp: 'taken-up' })));
  });

  it('about a client is for who may see the client, and keeps from the branch whom it is about', async () => {
    const client = await aClient();
    const about = { ...noted, scope: 'client', clientId: client, what: 'Enigma' };

    await refusedAt('#/clientId', () => send('signal-noted', about, volunteer));
    const { id } = await send('signal-noted', about);

    const record = (await openOf('signal')).find((each) => each.id === id);
    expect(record).toMatchObject({ state: 'open' });
    expect(JSON.stringify(record)).not.toMatch(new RegExp(`Enigma|${client}`));
    expect((await clientsTable(house.world).submissions(client)).items.map((each) => each.id)).toContain(id);
  });

  it('of another branch cannot be followed up', async () => {
    const { id } = await send('signal-noted', { ...noted, what: 'Enigma' });
    await refusedAt('#/signal', () => send('signal-followed-up', followedUp(id, { followUp: 'closed', outcome: 'solved' }), elsewhere));
  });
});

describe('the team', () => {
  const member = () => ({ member: randomUUID(), joinedOn: '2026-01-10', kind: 'paid', roles: ['team-leader'], hoursPerWeek: 28 });

  it('has a member once, who can change, leave and come back', async () => {
    const joined = member();
    const { hoursPerWeek, joinedOn, ...changed } = { ...joined, kind: 'volunteer', changedOn: '2026-06-01' };

    expect((await send('member-joined', joined)).status).toBe(201);
    await refusedAt('#/member', () => send('member-joined', joined));
    await send('member-changed', changed);
    expect(await openOf('member')).toMatchObject([{ id: joined.member, facts: { kind: 'volunteer', hoursPerWeek: null } }]);
    const talk = { member: joined.member, heldOn: '2026-09-01', kind: 'support' };
    expect((await send('member-talk-held', talk)).status).toBe(201);
    await send('member-left', { member: joined.member, leftOn: '2026-10-01' });
    expect(await openOf('member')).toEqual([]);
    await refusedAt('#/member', () => send('member-left', { member: joined.member, leftOn: '2026-10-02' }));
    await refusedAt('#/member', () => send('member-changed', changed));
    await refusedAt('#/member', () => send('member-talk-held', talk));
    await send('member-joined', { ...joined, joinedOn: '2026-11-01' });

    expect(await openOf('member')).toMatchObject([{ state: 'active', facts: { hoursPerWeek: 28, leftOn: null, joinedOn: '2026-11-01' } }]);
  });

  it('may work in two branches, each with a record of its own', async () => {
    const coach = { ...member(), kind: 'volunteer', roles: ['job-coach'], hoursPerWeek: undefined };
    await send('member-joined', coach);

    expect((await send('member-joined', coach, elsewhere)).status).toBe(201);

    expect((await openOf('member', 'vlaardingen')).map(({ id }) => id)).toEqual([coach.member]);
  });

  it('holds five walk-ins a week: from Monday to Thursday in the morning, and on Monday afternoon', async () => {
    const mornings = ['monday', 'tuesday', 'wednesday', 'thursday'].map((weekday) => ({ weekday, from: '10:00', till: '12:00' }));
    const slots = [...mornings, { weekday: 'monday', from: '13:00', till: '15:00' }].map((slot) => ({ kind: 'walk-in', ...slot }));

    expect((await send('schedule-set', { validFrom: '2026-01-01', slots })).status).toBe(201);
    await send('schedule-set', { validFrom: '2027-01-01', slots: slots.slice(1) });

    const schedules = await openOf('schedule');
    expect(scheduleOn(Temporal.PlainDate.from('2026-11-23'), schedules)?.facts['slots']).toEqual(slots);
    expect(scheduleOn(Temporal.PlainDate.from('2027-01-01'), schedules)?.facts['slots']).toHaveLength(4);
  });

  it.each([
    ['ends before it begins', [{ kind: 'legal', weekday: 'friday', from: '12:00', till: '10:00' }]],
    [
      'overlaps another of its kind',
      [
        { kind: 'walk-in', weekday: 'monday', from: '10:00', till: '12:00' },
        { kind: 'walk-in', weekday: 'monday', from: '11:00', till: '13:00' },
      ],
    ],
  ])('is not open at an hour that %s', async (_, slots) => {
    await refusedAt('#/slots', () => send('schedule-set', { validFrom: '2026-01-01', slots }));
  });
});

describe('what was held', () => {
  it('is kept with how many came: 52 clients and 12 volunteers in five groups', async () => {
    const attendance = [
      { who: 'clients', number: 52 },
      { who: 'volunteers', number: 12 },
    ];
    const { status, id } = await send('activity-held', { kind: 'summer-tour', heldOn: '2026-08-10', attendance, groups: 5 }, colleague);

    expect(status).toBe(201);
    const stored = (await house.items()).find((item) => item['type'] === 'submission' && item['id'] === id);
    expect(stored).toMatchObject({ concluded: { people: 64 }, answers: { groups: 5, attendance } });
    expect(stored).not.toHaveProperty('client');
  });

  it('cannot have more women and men than people', async () => {
    const attendance = [{ who: 'clients', number: 7 }];
    await refusedAt('#/women', () => send('activity-held', { kind: 'bike-lesson', heldOn: '2026-05-01', attendance, women: 7, men: 1 }));
  });
});
