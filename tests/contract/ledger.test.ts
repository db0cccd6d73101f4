/** Every state of a row against every write of the ledger: a write goes through exactly where the table of steps says so. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { type Reminder, type ReminderState, reminderSteps } from '../../functions/residence/ledger.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import { aRegistration } from '../support/answers.ts';
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
  if (state === 'cancelled') await ledger.explain(row, 'cancelled', 'renewal-sent', now);
  if (state === 'superseded') await ledger.explain(row, 'superseded', 'overtaken-by-later-rung', now);
  const current = await read();
  expect(current.state).toBe(state);
  return { ledger, planned, row: current, key, read };
};

/** What each write would bring a row to, tried while a lease runs and after it ended. */
const writes: Record<ReminderState, (given: Awaited<ReturnType<typeof aRow>>, at: Temporal.Instant) => Promise<unknown>> = {
  planned: ({ ledger, key, planned }) => ledger.plan(key, 'maassluis', planned),
  claimed: ({ ledger, row }, at) => ledger.claim([row], { message: 'message', reader: 'team-leader' }, at, at.add({ minutes: 6 })),
  sent: ({ ledger, row }, at) => ledger.sent([{ ...row, lateDays: 0 }], 'message', at).catch(() => undefined),
  cancelled: ({ ledger, row }, at) => ledger.explain(row, 'cancelled', 'decided', at),
  superseded: ({ ledger, row }, at) => ledger.explain(row, 'superseded', 'overtaken-by-later-rung', at),
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
  it.each(['claimed', 'cancelled', 'superseded'] as const)('is not %s by another', async (to) => {
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

it('planning a row that was sent leaves it sent', async () => {
  const { ledger, key, planned, read } = await aRow('sent');
  await ledger.plan(key, 'maassluis', planned);
  expect((await read()).state).toBe('sent');
});
