/** The nightly proof, with the real store behind it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guidanceNightsTable } from '../../functions/adapters/dynamodb/guidance-nights-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { reconciliationsTable } from '../../functions/adapters/dynamodb/reconciliations-table.ts';
import { roundsTable } from '../../functions/adapters/dynamodb/rounds-table.ts';
import { watchesTable } from '../../functions/adapters/dynamodb/watches-table.ts';
import { listReconciliations } from '../../functions/reconciliation/list/endpoint.ts';
import { reconcile } from '../../functions/reconciliation/reconcile.ts';
import type { MonthlyReviews } from '../../functions/rounds/monthly-reviews.ts';
import { remindersOfUpdate } from '../../functions/rounds/reminders.ts';
import type { Runs } from '../../functions/watch/runs.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { RoundRun } from '../../workflows/monthly-review/tasks.ts';
import type { WatchRun } from '../../workflows/watch.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, manager, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const given = async (branch: string, { alive }: { alive: boolean }) => {
  house.clock.set(Temporal.Instant.from('2026-11-23T09:00:00Z'));
  const by = { ...teamLeader, groups: `[${branch}:team-leader]` };
  const submit = async (form: string, answers: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    return String((await ask(house.submitHandler, { by, path: { form }, headers, body: JSON.stringify(answers) })).body['id']);
  };
  const client = await submit('client-registration', aRegistration());
  await submit('residence-document-registered', aDocument(client));
  const started: WatchRun[] = [];
  const woken: string[] = [];
  const runs: Runs = {
    start: async (run) => void started.push(run),
    wake: async (token) => void woken.push(token),
    isAlive: async () => alive,
  };
  const rounds = roundsTable(house.world);
  const begun: RoundRun[] = [];
  const reviews: MonthlyReviews = { start: async (run) => void begun.push(run), isAlive: async () => alive };
  const [reconciliations, watches, ledger] = [reconciliationsTable(house.world), watchesTable(house.world), ledgerTable(house.world)];
  const night = reconcile({ reconciliations, watches, runs, rounds, reviews, clock: house.clock, branches: [branch] });
  const kept = () => reconciliations.latest(branch);
  return {
    client,
    started,
    woken,
    watches,
    ledger,
    runs,
    rounds,
    begun,
    reviews,
    reconciliations,
    night,
    kept,
    by,
    list: listReconciliations({ reconciliations, guidanceNights: guidanceNightsTable(house.world) }),
  };
};

// The night after the day on which the window opens: 30 May 2027.
const theNightAfter = () => house.clock.set(Temporal.Instant.from('2027-05-31T01:00:00Z'));
const theNightAfterThat = () => house.clock.set(Temporal.Instant.from('2027-06-01T01:00:00Z'));

describe('the nightly reconciliation', () => {
  it('balances when all that was due was sent or explained', async () => {
    const { night, ledger, client } = await given('quiet', { alive: true });
    house.clock.set(Temporal.Instant.from('2027-05-30T06:00:00Z'));
    for (const row of await ledger.due('quiet', house.clock.now())) {
      await ledger.claim([row], { message: row.id, reader: 'volunteer' }, house.clock.now(), house.clock.now().add({ minutes: 6 }));
      await ledger.sent([{ ...row, lateDays: 0 }], row.id, house.clock.now());
    }
    theNightAfter();

    expect(await night()).toMatchObject([{ counts: { sent: 3, planned: 0, claimed: 0 }, overdue: 0, repaired: 0 }]);
    expect(client).not.toBe('');
  });

  it.each([
    ['that never had one', undefined],
    ['whose execution is gone', 1],
  ])('starts a workflow for a document %s, once', async (_, run) => {
    const branch = `lost${run ?? 0}`;
    const { night, started, watches, client } = await given(branch, { alive: false });
    if (run) await watches.take({ client, family: 'residence', run });
    theNightAfter();

    const stuck = [{ client, family: 'residence', rows: 4, repair: 'restarted' }];
    expect(await night()).toMatchObject([{ counts: { planned: 3 }, overdue: 4, repaired: 1, stuck }]);
    expect(started).toEqual([{ client, family: 'residence', run: (run ?? 0) + 1 }]);
  });

  it('wakes a workflow that sleeps past what is due', async () => {
    const { night, started, woken, watches, client } = await given('asleep', { alive: true });
    await watches.take({ client, family: 'residence', run: 1 });
    await watches.park({ client, family: 'residence', run: 1 }, { version: 1 }, 'the token', '2030-01-01T00:00:00Z');
    theNightAfter();

    expect(await night()).toMatchObject([{ overdue: 4, repaired: 0 }]);
    expect([started, woken]).toEqual([[], ['the token']]);
  });

  it('still shows what it repaired when it runs a second time', async () => {
    const { night, ledger, client, kept } = await given('twice', { alive: false });
    theNightAfter();
    await night();
    const now = house.clock.now();
    for (const row of await ledger.due('twice', now)) {
      await ledger.claim([row], { message: row.id, reader: 'volunteer' }, now, now.add({ minutes: 6 }));
      await ledger.sent([{ ...row, lateDays: 1 }], row.id, now);
    }

    await night();

    expect(await kept()).toMatchObject([
      { counts: { sent: 3, planned: 0 }, overdue: 4, repaired: 1, stuck: [{ client, rows: 4, repair: 'restarted' }] },
    ]);
  });

  it('counts the other branches, and keeps what it could not set going, when one fails', async () => {
    const { reconciliations, watches, runs, rounds, reviews, kept } = await given('stubborn', { alive: false });
    theNightAfter();
    const start = () => Promise.reject(new Error('the service does not answer'));
    const night = (branches: string[], failing: Partial<typeof reconciliations> = {}) =>
      reconcile({
        reconciliations: { ...reconciliations, ...failing },
        watches,
        runs: { ...runs, start },
        rounds,
        reviews,
        clock: house.clock,
        branches,
      })();

    await expect(night(['stubborn', 'calm'])).rejects.toThrow(AggregateError);
    const calm = () => reconciliations.latest('calm');

    expect(await kept()).toMatchObject([{ overdue: 4, repaired: 0, stuck: [{ rows: 4, repair: 'failed' }] }]);
    expect(await calm()).toMatchObject([{ overdue: 0 }]);
    theNightAfterThat();
    const broken: typeof reconciliations.night = async (branch, ...when) => {
      if (branch === 'stubborn') throw new Error('too many rows');
      return reconciliations.night(branch, ...when);
    };
    await expect(night(['stubborn', 'calm'], { night: broken })).rejects.toThrow(AggregateError);
    expect(await calm()).toHaveLength(2);
  });

  it.each([
    ['whose execution is gone, once for all dossiers', false, 'restarted'],
    ['that is at it', true, 'left'],
  ] as const)('looks after the round of a branch %s', async (_, alive, repair) => {
    const branch = `round-${repair}`;
    const { night, ledger, rounds, begun, started, client } = await given(branch, { alive });
    house.clock.set(Temporal.Instant.from('2026-12-01T06:00:00Z'));
    await rounds.open(branch, '2026-12', Temporal.PlainDate.from('2026-12-01'));
    for (const of of [client, `another-of-${branch}`])
      for (const reminder of remindersOfUpdate('2026-12', undefined, house.clock.now())) await ledger.plan(of, branch, reminder);
    house.clock.set(Temporal.Instant.from('2026-12-06T02:00:00Z'));

    const [found] = await night();

    expect(found).toMatchObject({ counts: { planned: 2 }, overdue: 2 });
    expect(found?.stuck.map(({ family, rows, repair: done }) => [family, rows, done])).toEqual([
      ['dossier', 1, repair],
      ['dossier', 1, repair],
    ]);
    expect(begun).toEqual(alive ? [] : [{ branch, month: '2026-12', run: 2 }]);
    expect(started).toEqual([]);
  });

  it('leaves alone what became due just now, or is being sent', async () => {
    const { night, ledger } = await given('busy', { alive: false });
    house.clock.set(Temporal.Instant.from('2027-04-30T06:10:00Z'));
    expect(await night()).toMatchObject([{ overdue: 0 }]);

    house.clock.set(Temporal.Instant.from('2027-04-30T08:00:00Z'));
    const now = house.clock.now();
    for (const row of await ledger.due('busy', now))
      await ledger.claim([row], { message: row.id, reader: 'volunteer' }, now, now.add({ minutes: 6 }));
    expect(await night()).toMatchObject([{ overdue: 0 }]);
  });

  it('is shown to the team leader of the branch, and to nobody else', async () => {
    const { night, list, by } = await given('shown', { alive: false });
    theNightAfter();
    await night();

    const { body } = await ask(list, { by });

    expect(body['items']).toMatchObject([{ branch: 'shown', day: '2027-05-30', planned: 3, accounted: 0, balanced: false, repaired: 1 }]);
    expect((await ask(list, { by: { ...teamLeader, groups: '[elsewhere:team-leader]' } })).body['items']).toEqual([]);
    for (const other of [volunteer, manager]) expect((await ask(list, { by: other })).status).toBe(403);
    expect((await ask(list, {})).status).toBe(401);
  });
});
