/** A travel document waits for the residence card: no change of the card may be missed by the workflow of the other document. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { watchesTable } from '../../functions/adapters/dynamodb/watches-table.ts';
import { awaitChange } from '../../functions/residence/await-change/await-change.ts';
import { planReminders } from '../../functions/residence/plan-reminders/plan-reminders.ts';
import { follow } from '../../functions/watch/follow.ts';
import type { Runs } from '../../functions/watch/runs.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { WatchRun } from '../../workflows/watch.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, teamLeader } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const given = async ({ travelEnds = '2027-11-30' } = {}) => {
  const submit = async (form: string, answers: unknown) => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const { status, body } = await ask(house.submitHandler, { by: teamLeader, path: { form }, headers, body: JSON.stringify(answers) });
    expect(status).toBe(201);
    return String(body['id']);
  };
  const client = await submit('client-registration', aRegistration());
  const card = (ends: string) => submit('residence-document-registered', aDocument(client, { cardEndsOn: ends, rightEndsOn: ends }));
  await submit(
    'residence-document-registered',
    aDocument(client, { kind: 'refugee-travel-document', cardEndsOn: travelEnds, rightEndsOn: undefined }),
  );
  const woken: string[] = [];
  const started: WatchRun[] = [];
  const runs: Runs = {
    start: async (run) => void started.push(run),
    isAlive: async () => true,
    wake: async (token) => void woken.push(token),
  };
  const [clients, ledger, watches] = [clientsTable(house.world), ledgerTable(house.world), watchesTable(house.world)];
  const run = { client, family: 'travel' as const, run: 1 };
  const following = follow({ watches, runs });
  return {
    run,
    card,
    woken,
    started,
    plan: () => planReminders({ clients, ledger, watches, clock: house.clock })({ ...run, startedAt: '2026-11-23T09:00:00Z' }),
    park: awaitChange({ watches, runs }),
    /** The stream tells of the card; what it starts for the card itself is another story. */
    hear: async (version: number) => {
      await following({ client, family: 'residence', version });
      return started.filter(({ family }) => family === 'travel');
    },
    rungs: async () => {
      const file = await clients.fileForTask(client);
      const open = (file?.reminders ?? []).filter(({ family, state }) => family === 'travel' && state === 'planned');
      return [...new Set(open.map(({ rung }) => rung))];
    },
  };
};

describe('a travel document beside a residence card', () => {
  it('plans anew when the card is registered, and again when it is renewed', async () => {
    const { plan, card, rungs } = await given();
    expect(await plan()).toMatchObject({ permitVersion: 0 });
    expect(await rungs()).toEqual(['T1a', 'T1b', 'T1c']);

    await card('2027-11-30');
    expect(await plan()).toMatchObject({ version: 1, permitVersion: 1 });
    expect(await rungs()).toEqual(['T2a', 'T2b', 'T2c']);

    await card('2030-11-30');
    await plan();
    expect(await rungs()).toEqual(['T1a', 'T1b', 'T1c']);
  });

  it('is woken by a change of the card that comes while it waits, and not by one that it knew', async () => {
    const { plan, park, card, hear, run, woken } = await given();
    await card('2027-11-30');
    const { version, permitVersion, until } = await plan();
    await park({ ...run, version, permitVersion, until, token: 'the token' });

    await hear(1);
    expect(woken).toEqual([]);
    await card('2030-11-30');
    await hear(2);
    expect(woken).toEqual(['the token']);
  });

  it.each([
    ['registered', undefined],
    ['renewed', '2027-11-30'],
  ])('does not begin to wait when the card was %s after it was planned', async (_, before) => {
    const { plan, park, card, run, woken } = await given();
    if (before) await card(before);
    const { version, permitVersion, until } = await plan();
    await card('2030-11-30');

    await park({ ...run, version, permitVersion, until, token: 'the token' });

    expect(woken).toEqual(['the token']);
  });

  it('waits as before in an execution that began before it could wait for the card', async () => {
    const { plan, park, card, hear, run, woken } = await given();
    const { version, until } = await plan();
    await card('2030-11-30');

    await park({ ...run, version, until, token: 'the token' });
    expect(woken).toEqual([]);

    await hear(1);
    expect(woken).toEqual(['the token']);
  });

  it('is looked at again, once, when its own ladder had ended', async () => {
    const { plan, card, hear, started, run } = await given({ travelEnds: '2020-01-01' });
    await card('2018-01-01');
    house.clock.set(Temporal.Instant.from('2026-11-23T09:00:00Z'));
    expect(await plan()).toMatchObject({ next: 'wait' });
    expect(await hear(1)).toEqual([]);
    expect(started.length).toBeGreaterThan(0);
    const ended = await watchesTable(house.world).end(run, { version: 1, permitVersion: 1 }, 'ladder-climbed');
    expect(ended).toBe(true);

    await card('2030-11-30');

    expect(await hear(1)).toEqual([]);
    expect(await hear(2)).toEqual([{ ...run, run: 2 }]);
  });

  it('does not end while the card is another than it was planned with', async () => {
    const { plan, card, run } = await given();
    await card('2027-11-30');
    const { version, permitVersion } = await plan();
    await card('2030-11-30');

    expect(await watchesTable(house.world).end(run, { version, permitVersion }, 'ladder-climbed')).toBe(false);
  });

  it('is none of the card’s own concern: a client without one is not given a workflow for it', async () => {
    const { card, hear, run } = await given();
    await card('2027-11-30');
    expect((await hear(1)).filter(({ client }) => client === run.client)).toEqual([]);
  });
});
