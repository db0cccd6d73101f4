/** The team leader's Monday, and the nightly check that nobody is without an owner, with the real store behind them. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../functions/adapters/dynamodb/ledger-table.ts';
import { reconciliationsTable } from '../../functions/adapters/dynamodb/reconciliations-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../functions/adapters/dynamodb/tasks-table.ts';
import { undeliveredTable } from '../../functions/adapters/dynamodb/undelivered-table.ts';
import { findGaps } from '../../functions/assignment/find-gaps/find-gaps.ts';
import { teamOverview } from '../../functions/team/overview/endpoint.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { aDocument, aRegistration } from '../support/answers.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2026-11-23T09:00:00Z');
});
afterAll(() => house.close());

const standIn = { id: '00000000-0000-4000-8000-000000000009', groups: '[maassluis:volunteer-guidance]' };

const needs = () => ({
  clients: clientsTable(house.world),
  tasks: tasksTable(house.world),
  records: recordsTable(house.world),
  reconciliations: reconciliationsTable(house.world),
  undelivered: undeliveredTable(house.world),
  clock: house.clock,
});

const given = (branch: string) => {
  const by = { ...teamLeader, groups: `[${branch}:team-leader]` };
  const submit = async (form: string, answers: unknown): Promise<string> => {
    const headers = { 'content-type': 'application/json', 'idempotency-key': randomUUID() };
    const { status, body } = await ask(house.submitHandler, { by, path: { form }, headers, body: JSON.stringify(answers) });
    if (status !== 201) throw new Error(`${form}: ${status} ${JSON.stringify(body)}`);
    return String(body['id']);
  };
  return {
    by,
    submit,
    client: (changes: Record<string, unknown> = {}) => submit('client-registration', aRegistration(changes)),
    assign: (clientId: string, contactVolunteer: string, second: string) =>
      submit('client-assigned', { clientId, contactVolunteer, standIn: second, assignedOn: '2026-11-23', reason: 'first' }),
    overview: async (query: Record<string, string> = {}) => (await ask(teamOverview(needs()), { by, query })).body as unknown as Overview,
    night: () => findGaps({ ...needs(), branches: [branch] })(),
    tasks: async () =>
      (await tasksTable(house.world).openIn(branch, Temporal.PlainDate.from('2028-01-01'))).map(
        ({ title, dueOn }) => `${dueOn} ${title.nl}`,
      ),
  };
};

interface Overview {
  readonly workloads: readonly {
    readonly member?: string;
    readonly clients: number;
    readonly openTasks: number;
    readonly overdue: number;
    readonly overdueTasks: readonly { readonly title: { nl: string } }[];
    readonly passedDeadlines: readonly { readonly client: string; readonly kind: string }[];
  }[];
  readonly gaps: readonly { readonly client: string; readonly kind: string; readonly member?: string }[];
  readonly withoutAddress: readonly string[];
  readonly notArrived: readonly string[];
  readonly nightsNotBalanced: number;
  readonly next?: string;
}

describe('a branch on Monday', () => {
  it('shows who has how much, what is overdue with whom, and who has nobody', async () => {
    const { client, submit, assign, overview } = given('monday');
    const [cared, bare] = [
      await client({ contactVolunteer: colleague.id, legalVolunteer: volunteer.id }),
      await client({ contactVolunteer: colleague.id, emailAddress: undefined }),
    ];
    await submit('residence-document-registered', aDocument(cared, { cardEndsOn: '2026-11-20', rightEndsOn: '2026-11-20' }));
    await assign(cared, colleague.id, standIn.id);
    await submit('signal-noted', {
      seenOn: '2026-11-23',
      kind: 'obstacle',
      domain: 'finance',
      scope: 'general',
      what: 'Voorbeeld',
      forMunicipality: false,
    });

    const monday = await overview();

    expect(monday.workloads.map(({ member, clients, openTasks, overdue }) => [member, clients, openTasks, overdue])).toEqual([
      [undefined, 0, 1, 0],
      [volunteer.id, 1, 0, 1],
      [colleague.id, 2, 0, 0],
      [standIn.id, 1, 0, 0],
    ]);
    expect(monday.workloads[1]?.passedDeadlines).toMatchObject([{ client: cared, kind: 'document-ends' }]);
    expect(monday.gaps).toEqual([{ client: bare, kind: 'no-stand-in' }]);
    expect(monday.withoutAddress).toEqual([bare]);
    expect(JSON.stringify(monday)).not.toContain('Voorbeeld');
  });

  it('shows that somebody left, once the branch has told who works there', async () => {
    const { client, submit, assign, overview } = given('left');
    const one = await client();
    await assign(one, colleague.id, standIn.id);
    expect((await overview()).gaps).toEqual([]);

    for (const member of [standIn.id, teamLeader.id])
      await submit('member-joined', { member, joinedOn: '2026-11-23', kind: 'volunteer', roles: ['guidance'] });

    expect((await overview()).gaps).toEqual([{ client: one, kind: 'somebody-left', member: colleague.id }]);
  });

  it('shows that mail did not arrive in the past month, and the nights that did not balance', async () => {
    const { client, submit, overview } = given('mail');
    const one = await client();
    await submit('residence-document-registered', aDocument(one, { cardEndsOn: '2026-12-20', rightEndsOn: '2026-12-20' }));
    const [ledger, now] = [ledgerTable(house.world), house.clock.now()];
    const [row] = await ledger.due('mail', now);
    if (!row) throw new Error('a card that ends within a month has a reminder that is due');
    await ledger.claim([row], { message: 'the-message', reader: 'client' }, now, now.add({ minutes: 6 }));
    await ledger.sent([{ ...row, lateDays: 0 }], 'the-message', now);
    expect((await overview()).notArrived).toEqual([]);
    await ledger.noteUndelivered([row], 'the-message', { at: now, kind: 'permanent', reader: 'client' }, undefined);
    await reconciliationsTable(house.world).keep({
      branch: 'mail',
      day: Temporal.PlainDate.from('2026-11-21'),
      at: now,
      counts: { planned: 1, claimed: 0, sent: 1, cancelled: 0, superseded: 0, stale: 0 },
      overdue: 1,
      repaired: 0,
      stuck: [],
    });

    const monday = await overview();

    expect(monday.notArrived).toEqual([one]);
    // The 21st did not balance, and no night counted the 22nd.
    expect(monday.nightsNotBalanced).toBe(2);
  });

  it('comes 500 clients at a time, and costs nothing for what is not of the branch', async () => {
    const { client, overview, by } = given('large');
    for (let round = 0; round < 51; round += 1) await Promise.all(Array.from({ length: 10 }, () => client()));
    house.requests.length = 0;

    const first = await overview();

    const asked = [...Map.groupBy(house.requests, (name) => name)].map(([name, all]) => `${name} ${all.length}`).toSorted();
    // Five pages of clients, each with eight batches for the documents, dossiers and terms of a hundred; tasks, members, nights and mail one query each.
    expect(asked).toEqual(['BatchGetItemCommand 40', 'QueryCommand 9']);
    expect(first.gaps).toHaveLength(1000);
    const second = await overview({ after: String(first.next) });
    expect(second.gaps).toHaveLength(20);
    expect(second.next).toBeUndefined();
    expect(new Set([...first.gaps, ...second.gaps].map((gap) => gap.client)).size).toBe(510);
    expect((await house.items()).some(({ type, action, actor }) => type === 'audit' && action === 'view' && actor === by.id)).toBe(false);
  }, 60_000);

  it.each([
    ['a volunteer', colleague],
    ['a legal volunteer', volunteer],
    ['a desk volunteer', { ...colleague, groups: '[maassluis:desk]' }],
    ['a job coach', { ...colleague, groups: '[maassluis:job-coach]' }],
    ['the regional manager', manager],
    ['the municipality', { ...manager, groups: '[maassluis:municipality]' }],
    ['the team leader of another branch', elsewhere],
  ])('is refused to %s', async (_, by) => {
    house.requests.length = 0;

    expect((await ask(teamOverview(needs()), { by, query: { branch: 'maassluis' } })).status).toBe(403);
    expect(house.requests).toEqual([]);
  });

  it('asks who leads two branches which one', async () => {
    const by = { ...teamLeader, groups: '[maassluis:team-leader,schiedam:team-leader,vlaardingen:manager]' };

    expect((await ask(teamOverview(needs()), { by })).status).toBe(400);
    expect((await ask(teamOverview(needs()), { by, query: { branch: 'schiedam' } })).status).toBe(200);
    expect((await ask(teamOverview(needs()), { by, query: { branch: 'vlaardingen' } })).status).toBe(403);
  });
});

describe('the nightly check that nobody is without an owner', () => {
  it('opens one task that says how many, keeps it while there are some, and closes it when there are none', async () => {
    const { client, assign, night, tasks } = given('gaps');
    const clients = [await client(), await client({ contactVolunteer: colleague.id }), await client()];
    const to = (moment: string) => house.clock.set(Temporal.Instant.from(moment));
    to('2026-11-24T02:30:00Z');
    expect(await night()).toEqual([{ branch: 'gaps', clients: 3 }]);
    await night();
    expect(await tasks()).toEqual(['2026-12-01 3 cliënten zonder vaste contactpersoon of vervanger']);

    for (const one of clients.slice(0, 2)) await assign(one, colleague.id, standIn.id);
    to('2026-11-25T02:30:00Z');
    await night();
    expect(await tasks()).toEqual(['2026-12-01 1 cliënt zonder vaste contactpersoon of vervanger']);

    await assign(String(clients[2]), colleague.id, standIn.id);
    to('2026-11-26T02:30:00Z');
    expect(await night()).toEqual([{ branch: 'gaps', clients: 0 }]);
    expect(await tasks()).toEqual([]);

    await client();
    to('2026-11-27T02:30:00Z');
    await night();
    expect(await tasks()).toEqual(['2026-12-04 1 cliënt zonder vaste contactpersoon of vervanger']);
    to('2026-11-23T09:00:00Z');
  });

  it('counts a client whose owner left the team, and not one whose job coach did', async () => {
    const { client, submit, night } = given('leavers');
    const assigned = { contactVolunteer: standIn.id, standIn: teamLeader.id, assignedOn: '2026-11-23', reason: 'first' };
    const [theirs, coached] = [await client(), await client()];
    await submit('client-assigned', { ...assigned, clientId: theirs, contactVolunteer: colleague.id });
    await submit('client-assigned', { ...assigned, clientId: coached, jobCoach: volunteer.id });
    for (const member of [standIn.id, teamLeader.id])
      await submit('member-joined', { member, joinedOn: '2026-11-23', kind: 'volunteer', roles: ['guidance'] });

    expect(await night()).toEqual([{ branch: 'leavers', clients: 1 }]);
  });

  it('asks nothing for who settled here more than two years ago', async () => {
    const { client, night, tasks } = given('settled');
    await client({ settledOn: '2024-11-23' });
    expect(await night()).toEqual([{ branch: 'settled', clients: 0 }]);
    await client({ settledOn: '2024-11-24' });

    expect(await night()).toEqual([{ branch: 'settled', clients: 1 }]);
    expect(await tasks()).toHaveLength(1);
  });

  it('looks at the other branches when one fails, and then says so', async () => {
    const { client, tasks } = given('fine');
    await client();
    const { clients, ...rest } = needs();
    const failing = {
      inBranchForTask: (branch: string, after?: string) =>
        branch === 'broken' ? Promise.reject(new Error('the table does not answer')) : clients.inBranchForTask(branch, after),
    };

    await expect(findGaps({ ...rest, clients: failing, branches: ['broken', 'fine'] })()).rejects.toThrow(
      'some branches could not be looked at',
    );
    expect(await tasks()).toHaveLength(1);
  });
});
