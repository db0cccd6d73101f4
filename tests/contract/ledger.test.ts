/** Every state of a row against every write of the ledger: a write goes through exactly where the table of steps says so. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { escalationOf } from '../../functions/residence/escalations.ts';
import { comesBack, type Reminder, type ReminderState, reminderSteps } from '../../functions/residence/ledger.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, teamLeader } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const states = Object.keys(reminderSteps) as ReminderState[];
const now = Temporal.Instant.from('2027-05-30T06:00:00Z');
const lease = now.add({ minutes: 6 });

const aRow = async (state: ReminderState) => {
  const ledger = ledgerTable(house.world);
  const clients = clientsTable(house.world);
  const key = randomUUID();
  const headers = { 'content-type': 'application/json', 'idempotency-key': key };
  await ask(house.submitHandler, { by: teamLeader, path: { form: 'client-registration' }, headers, body: JSON.stringify(aRegistration()) });
  const planned = {
    id: 'residence#2027-11-30#R4#team-leader',
    ladder: 'asylum',
    ladderVersion: 1,
    rung: 'R4',
    recipient: 'team-leader',
    anchor: Temporal.PlainDate.from('2027-11-30'),
    on: dayOf(now),
    sendAt: now,
  } as const;
  const read = async (): Promise<Reminder> => {
    const row = (await clients.fileForTask(key))?.reminders[0];
    if (!row) throw new Error('the row is gone');
    return row;
  };
  await ledger.plan(key, 'maassluis', planned);
  const row = await read();
  if (state === 'claimed' || state === 'sent') await ledger.claim([row], { message: 'message', reader: 'team-leader' }, now, lease);
  if (state === 'sent') await ledger.sent([{ ...row, lateDays: 0 }], 'message', now);
  if (state === 'cancelled') await ledger.explain(row, { state, explanation: 'renewal-sent' }, now);
  if (state === 'superseded') await ledger.explain(row, { state, explanation: 'new-end-date' }, now);
  if (state === 'stale') await ledger.explain(row, { state, explanation: 'overtaken-by-later-rung' }, now);
  const current = await read();
  expect(current.state).toBe(state);
  return { ledger, planned, row: current, key, read };
};

/** What each write would bring a row to, tried while a lease runs and after it ended. */
const writes: Record<ReminderState, (given: Awaited<ReturnType<typeof aRow>>, at: Temporal.Instant) => Promise<unknown>> = {
  planned: ({ ledger, key, planned }) => ledger.plan(key, 'maassluis', planned),
  claimed: ({ ledger, row }, at) => ledger.claim([row], { message: 'message', reader: 'team-leader' }, at, at.add({ minutes: 6 })),
  sent: ({ ledger, row }, at) => ledger.sent([{ ...row, lateDays: 0 }], 'message', at).catch(() => undefined),
  cancelled: ({ ledger, row }, at) => ledger.explain(row, { state: 'cancelled', explanation: 'decided' }, at),
  superseded: ({ ledger, row }, at) => ledger.explain(row, { state: 'superseded', explanation: 'new-end-date' }, at),
  stale: ({ ledger, row }, at) => ledger.explain(row, { state: 'stale', explanation: 'overtaken-by-later-rung' }, at),
};

describe.each(states)('a row that is %s', (from) => {
  it.each(states)('becomes %s only if the table of steps allows it, after a lease has ended', async (to) => {
    const given = await aRow(from);

    await writes[to](given, lease);

    const allowed = from === to || (reminderSteps[from] as readonly ReminderState[]).includes(to);
    expect((await given.read()).state).toBe(allowed ? to : from);
  });
});

describe('a row under lease', () => {
  it.each(['claimed', 'cancelled', 'superseded', 'stale'] as const)('is not %s by another', async (to) => {
    const given = await aRow('claimed');
    expect(await writes[to](given, now.add({ minutes: 5 }))).toBe(false);
    expect((await given.read()).leaseUntil?.equals(lease)).toBe(true);
  });

  it('goes back to planned when the mail was certainly not taken', async () => {
    const { ledger, row, read } = await aRow('claimed');
    await ledger.release([row], 'another message');
    expect((await read()).state).toBe('claimed');
    await ledger.release([row], 'message');
    expect((await read()).state).toBe('planned');
    expect((await read()).message).toBeUndefined();
  });
});

describe('planning a row again', () => {
  it.each([
    [
      'superseded as overtaken, as it was written before the state stale',
      { state: 'superseded', explanation: 'overtaken-by-later-rung' },
      'superseded',
    ],
    ['superseded by a new end date', { state: 'superseded', explanation: 'new-end-date' }, 'planned'],
    ['cancelled by a new end date, as it was written before', { state: 'cancelled', explanation: 'new-end-date' }, 'planned'],
  ] as const)('that was %s leaves it, or plans it, as the reader expects', async (_, ending, then) => {
    const { ledger, row, key, planned, read } = await aRow('planned');
    await ledger.explain(row, ending, now);
    const ended = await read();

    await ledger.plan(key, 'maassluis', planned);

    expect((await read()).state).toBe(then);
    expect(comesBack(ended)).toBe(then === 'planned');
  });
});

it('a row can be put off while it is planned, and not when it was taken', async () => {
  const later = now.add({ hours: 24 });
  const planned = await aRow('planned');
  const claimed = await aRow('claimed');

  expect(await planned.ledger.postpone(planned.row, later)).toBe(true);
  expect(await claimed.ledger.postpone(claimed.row, later)).toBe(false);

  expect((await planned.read()).sendAt.equals(later)).toBe(true);
  expect((await planned.ledger.due('maassluis', now)).map(({ client }) => client)).not.toContain(planned.key);
  expect((await claimed.read()).sendAt.equals(now)).toBe(true);
});

it('planning a row that was sent leaves it sent', async () => {
  const { ledger, key, planned, read } = await aRow('sent');
  await ledger.plan(key, 'maassluis', planned);
  expect((await read()).state).toBe('sent');
});

describe('a message that did not arrive', () => {
  const undelivered = { at: now.add({ minutes: 1 }), kind: 'permanent', reader: 'team-leader' } as const;
  const escalation = escalationOf('residence', 'message', undelivered);

  /** A sent row of a document that is in the table, as all are. */
  const aSentRow = async () => {
    const given = await aRow('sent');
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    await ask(house.submitHandler, {
      by: teamLeader,
      path: { form: 'residence-document-registered' },
      headers,
      body: JSON.stringify(aDocument(given.key)),
    });
    const file = () => clientsTable(house.world).fileForTask(given.key);
    const version = async () => (await file())?.documents[0]?.version ?? 0;
    const told = async () => (await file())?.reminders.filter(({ ladder }) => ladder === 'undelivered');
    const marked = async () => (await file())?.reminders.filter((row) => row.undelivered !== undefined);
    return { ...given, version, told, marked };
  };

  it('is found by its key, with the rows of the first time', async () => {
    const { ledger, row } = await aRow('planned');
    const message = randomUUID();
    const other = { ...row, client: randomUUID() };
    await ledger.plan(other.client, 'maassluis', row);
    await ledger.claim([row, other], { message, reader: 'volunteer' }, now, now);
    await ledger.claim([row], { message, reader: 'volunteer' }, now, lease);

    const rows = [row, other].map(({ client, id }) => ({ client, id }));
    expect(await ledger.wentOut(message)).toEqual({ reader: 'volunteer', rows });
    expect(await ledger.wentOut('never sent')).toBeUndefined();
  });

  it('is marked, told of and followed in one write, once', async () => {
    const { ledger, row, version, told, marked } = await aSentRow();
    const before = await version();

    expect(await ledger.noteUndelivered([row], 'message', undelivered, escalation)).toBe(true);
    expect(await ledger.noteUndelivered([row], 'message', { ...undelivered, kind: 'complaint' }, escalation)).toBe(false);

    expect(await marked()).toMatchObject([{ state: 'sent', undelivered: { kind: 'permanent', reader: 'team-leader' } }]);
    expect(await told()).toMatchObject([{ id: 'residence#undelivered#message#legal-inbox', state: 'planned', recipient: 'legal-inbox' }]);
    expect(await version()).toBe(before + 1);
  });

  it('marks nothing when the row is with another message', async () => {
    const { ledger, row, told, marked } = await aSentRow();
    expect(await ledger.noteUndelivered([row], 'another message', undelivered, escalation)).toBe(false);
    expect([await marked(), await told()]).toEqual([[], []]);
  });
});

describe('what is due in a branch', () => {
  it('is found from its very moment on, whatever fraction of a second has passed', async () => {
    const { ledger, key } = await aRow('planned');
    const dueAt = async (moment: string) =>
      (await ledger.due('maassluis', Temporal.Instant.from(moment))).some(({ client }) => client === key);

    expect(await dueAt('2027-05-30T05:59:59.999Z')).toBe(false);
    for (const moment of ['2027-05-30T06:00:00Z', '2027-05-30T06:00:00.001Z', '2027-05-30T06:00:00.122Z', '2027-05-30T06:00:01Z'])
      expect([moment, await dueAt(moment)]).toEqual([moment, true]);
  });
});
