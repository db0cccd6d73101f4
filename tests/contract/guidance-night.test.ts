/** The night that looks for who drops out of guidance, with the real store behind it. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { guidanceNightsTable } from '../../functions/adapters/dynamodb/guidance-nights-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { reconciliationsTable } from '../../functions/adapters/dynamodb/reconciliations-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../functions/adapters/dynamodb/tasks-table.ts';
import { watchesTable } from '../../functions/adapters/dynamodb/watches-table.ts';
import { findLapses } from '../../functions/guidance/find-lapses.ts';
import type { GuidanceNight } from '../../functions/guidance/guidance-night.ts';
import { contactTask } from '../../functions/guidance/guidance-rows.ts';
import { planMilestones } from '../../functions/guidance/plan-milestones/plan-milestones.ts';
import { runningTrajectory } from '../../functions/guidance/trajectory.ts';
import { listReconciliations } from '../../functions/reconciliation/list/endpoint.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { WatchRun } from '../../workflows/watch.ts';
import { aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, manager, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2026-11-02T09:00:00Z');
});
afterAll(() => house.close());

const to = (moment: string) => house.clock.set(Temporal.Instant.from(moment));

const given = (branch: string) => {
  to('2026-11-02T09:00:00Z');
  const by = { ...teamLeader, groups: `[${branch}:team-leader]` };
  const submit = async (form: string, answers: unknown): Promise<string> => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const { status, body } = await ask(house.submitHandler, { by, path: { form }, headers, body: JSON.stringify(answers) });
    if (status !== 201) throw new Error(`${form}: ${status} ${JSON.stringify(body)}`);
    return String(body['id']);
  };
  const { world, clock } = house;
  const [clients, records, tasks] = [clientsTable(world), recordsTable(world), tasksTable(world)];
  const [watches, ledger, nights] = [watchesTable(world), ledgerTable(world), guidanceNightsTable(world)];
  const plan = planMilestones({ clients, ledger, watches, tasks, clock });
  const living = new Map<string, number[]>();
  /** A run plans as the workflow does, and waits with a token if something is to come. */
  const start = async (run: WatchRun): Promise<void> => {
    const next = await plan({ ...run, startedAt: clock.now().toString() });
    if (next.next === 'end') return void living.delete(run.client);
    living.set(run.client, [run.run]);
    if (next.next === 'wait') await watches.park(run, { version: next.version }, `token of ${run.client}`, next.until);
  };
  /** Somebody in guidance since the first of November. */
  const begins = async (): Promise<string> => {
    const client = await submit('client-registration', aRegistration());
    await submit('guidance-started', { clientId: client, startedOn: '2026-11-01', variant: 'azc' });
    return client;
  };
  const woken: string[] = [];
  const needs = {
    clients,
    records,
    tasks,
    watches,
    nights,
    clock,
    branches: [branch],
    runs: {
      start,
      isAlive: async ({ client, run }: WatchRun) => living.get(client)?.includes(run) === true,
      wake: async (token: string) => void woken.push(token),
    },
    living: { byClient: async () => living },
  };
  return {
    by,
    submit,
    living,
    woken,
    start,
    needs,
    tasks,
    ledger,
    watches,
    /** With a workflow that waits for what it planned. */
    guided: async (): Promise<string> => {
      const client = await begins();
      await start({ client, family: 'guidance', run: 1 });
      return client;
    },
    /** With an execution that waits, and nothing planned: many of them are made sooner. */
    watched: async (): Promise<void> => {
      const run = { client: await begins(), family: 'guidance', run: 1 } as const;
      await watches.take(run);
      await watches.park(run, { version: 1 }, `token of ${run.client}`, '2027-01-01T00:00:00Z');
      living.set(run.client, [1]);
    },
    file: async (client: string) => {
      const file = await clients.fileForTask(client);
      if (!file) throw new Error('the client is not there');
      return file;
    },
    night: findLapses(needs),
  };
};

const lapsesOf = (nights: readonly GuidanceNight[]): string[] =>
  nights.flatMap(({ lapses }) => lapses.map(({ kind, mend }) => `${kind}, ${mend}`));

describe('the night that looks for who drops out', () => {
  it('costs a few requests for each hundred trajectories, and opens no file, where all is as it must be', async () => {
    const { watched, night, needs } = given('large');
    for (let round = 0; round < 11; round += 1) await Promise.all(Array.from({ length: 10 }, watched));
    to('2026-11-03T02:30:00Z');
    house.requests.length = 0;

    expect(await night()).toMatchObject([{ trajectories: 110, late: 0, found: 0 }]);

    const asked = [...Map.groupBy(house.requests, (name) => name)].map(([name, all]) => `${name} ${all.length}`).toSorted();
    // Two pages of trajectories and two batches of their watches; open tasks and trajectories that ended lately, one query each; the night itself.
    expect(asked).toEqual(['BatchGetItemCommand 2', 'PutItemCommand 1', 'QueryCommand 4']);
    expect(await needs.nights.latest('large')).toMatchObject([{ day: Temporal.PlainDate.from('2026-11-03'), trajectories: 110 }]);
  }, 60_000);

  it('reads all open tasks of a branch, a page at a time', async () => {
    const { guided, tasks, needs } = given('pages');
    const client = await guided();
    const why = { nl: 'x'.repeat(4000), en: 'x' };
    const task = {
      of: client,
      about: 'client',
      form: 'guidance-evaluation',
      prefill: {},
      title: why,
      why,
      owner: 'contact-volunteer',
    } as const;
    for (let number = 0; number < 150; number += 1)
      await tasks.open('pages', { ...task, name: `guidance-1-many-${number}`, dueOn: Temporal.PlainDate.from('2026-11-02') });
    to('2026-11-03T02:30:00Z');

    const first = await needs.tasks.everyOpenIn('pages');

    expect(first.next).toBeDefined();
    expect(await findLapses(needs)()).toMatchObject([{ late: 150 }]);
  });

  it('starts again what is gone, and wakes what did not hear of a change', async () => {
    const { guided, night, submit, living, woken } = given('gone');
    const [gone, deaf] = [await guided(), await guided()];
    living.delete(gone);
    await submit('contact-noted', { clientId: deaf, on: '2026-11-02', how: 'phone', requests: [{ topic: 'other', outcome: 'answered' }] });
    to('2026-11-03T02:30:00Z');

    expect(lapsesOf(await night()).toSorted()).toEqual(['not-watched, restarted', 'not-woken, woken']);
    expect(living.get(gone)).toEqual([2]);
    expect(woken).toEqual([`token of ${deaf}`]);
  });

  it('asks once more for a contact that was asked for, noted, and taken back', async () => {
    const { guided, night, tasks, file, start, needs } = given('again');
    const client = await guided();
    to('2026-11-22T09:00:00Z');
    await start({ client, family: 'guidance', run: 2 });
    const trajectory = runningTrajectory(await file(client));
    if (!trajectory) throw new Error('the guidance was started');
    const asked = contactTask({ id: client, branch: 'again' }, trajectory, Temporal.PlainDate.from('2026-11-22'));
    const stateOf = async () => (await file(client)).tasks.find(({ name }) => name === asked.name)?.state;
    expect(await stateOf()).toBe('open');
    await tasks.close('again', asked);
    to('2026-11-23T02:30:00Z');

    expect(lapsesOf(await night())).toEqual(['no-contact-task, asked']);

    expect(await stateOf()).toBe('open');
    // The same night once more finds nothing, and what it found at first stays kept.
    expect(lapsesOf(await night())).toEqual([]);
    expect(lapsesOf(await needs.nights.latest('again'))).toEqual(['no-contact-task, asked']);
    to('2026-11-24T02:30:00Z');
    expect(lapsesOf(await night())).toEqual([]);
  });

  it('ends what is left of a trajectory that has ended: its rows by its workflow, its tasks by itself', async () => {
    const { guided, night, submit, tasks, living, file } = given('over');
    const client = await guided();
    const [open] = (await file(client)).tasks.filter(({ name }) => name.startsWith('guidance-1-'));
    if (!open) throw new Error('a trajectory has tasks');
    living.delete(client);
    await submit('guidance-closed', { clientId: client, closedOn: '2026-11-02', reason: 'lost-contact' });
    await tasks.keepOpen('over', open);
    to('2026-11-03T02:30:00Z');

    expect(lapsesOf(await night()).toSorted()).toEqual(['rows-after-end, restarted', 'tasks-after-end, closed']);

    const { reminders, tasks: left } = await file(client);
    expect(new Set(reminders.map(({ state, explanation }) => `${state} ${explanation}`))).toEqual(new Set(['cancelled guidance-ended']));
    expect(left.filter(({ state, name }) => state === 'open' && name.startsWith('guidance-'))).toEqual([]);
    to('2026-11-04T02:30:00Z');
    expect(lapsesOf(await night())).toEqual([]);
  });

  it('finds tasks of a trajectory that ended long ago, and rows of one that ended within two months', async () => {
    const { guided, night, submit, tasks, file, living } = given('long-over');
    const [lately, longAgo] = [await guided(), await guided()];
    const [open] = (await file(longAgo)).tasks.filter(({ name }) => name.startsWith('guidance-1-'));
    if (!open) throw new Error('a trajectory has tasks');
    for (const client of [lately, longAgo])
      await submit('guidance-closed', { clientId: client, closedOn: '2026-11-02', reason: 'lost-contact' });
    living.clear();
    to('2027-01-03T02:30:00Z');
    expect(lapsesOf(await night())).toEqual(['rows-after-end, restarted', 'rows-after-end, restarted']);
    await tasks.keepOpen('long-over', open);
    to('2027-03-03T02:30:00Z');

    expect(lapsesOf(await night())).toEqual(['tasks-after-end, closed']);
  });

  it('is shown to the team leader of the branch, and to nobody else', async () => {
    const { guided, night, living, by } = given('shown');
    const client = await guided();
    living.delete(client);
    to('2026-11-03T02:30:00Z');
    await night();
    const list = listReconciliations({
      reconciliations: reconciliationsTable(house.world),
      guidanceNights: guidanceNightsTable(house.world),
    });

    const { body } = await ask(list, { by });

    expect(body['guidance']).toEqual([
      {
        branch: 'shown',
        day: '2026-11-03',
        at: '2026-11-03T02:30:00Z',
        trajectories: 1,
        late: 0,
        inherited: 0,
        withStrangers: 0,
        found: 1,
        lapses: [{ client, kind: 'not-watched', mend: 'restarted' }],
      },
    ]);
    expect((await ask(list, { by: { ...teamLeader, groups: '[elsewhere:team-leader]' } })).body['guidance']).toEqual([]);
    for (const other of [volunteer, manager]) expect((await ask(list, { by: other })).status).toBe(403);
  });
});
