/** Tasks, with the real store behind them: how they open and close, who sees them, who takes them on, and what the list costs. */

import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../functions/adapters/dynamodb/tasks-table.ts';
import type { Assigned, Client } from '../../functions/clients/client.ts';
import { step as takenStep } from '../../functions/records/taking-steps.ts';
import type { Change, Submission } from '../../functions/submissions/submission.ts';
import { claimTaskEndpoint } from '../../functions/tasks/claim/endpoint.ts';
import { gatherTasks } from '../../functions/tasks/gather.ts';
import { listTasks } from '../../functions/tasks/list/endpoint.ts';
import type { PlannedTask, TaskOwner } from '../../functions/tasks/task.ts';
import { formOf } from '../../schemas/forms/index.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import { type Actor, isRole } from '../../schemas/roles.ts';
import { type House, openHouse } from '../support/house.ts';
import { ask, colleague, elsewhere, manager, teamLeader, volunteer } from '../support/requests.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse('2026-11-23T09:00:00Z');
});
afterAll(() => house.close());

const actorOf = ({ id, groups }: { id: string; groups: string }): Actor => {
  const [branch = '', role = ''] = groups.slice(1, -1).split(':');
  if (!isRole(role)) throw new Error(`${role} is no role`);
  return { id, posts: [{ branch, role }] };
};

const notNow = refusal(['member'], 'wrong-state');

/** What an effect of some form leads to, stored as a submission of it. */
const store = async (branch: string, changes: readonly Change[]): Promise<void> => {
  const id = randomUUID();
  const by: Actor = { id: teamLeader.id, posts: [{ branch, role: 'team-leader' }] };
  const submission: Submission = {
    id,
    form: 'residence-document-registered',
    formVersion: 1,
    branch,
    actor: by.id,
    client: undefined,
    record: id,
    at: house.clock.now(),
    answers: {},
    digest: '',
    receipt: '',
  };
  expect(await house.submissions.store(submission, formOf(submission.form), changes, by)).toEqual({ outcome: 'stored' });
};

const aClient = async (branch: string, assigned: Assigned = {}): Promise<string> => {
  const client: Client = {
    id: randomUUID(),
    branch,
    person: { nameOnCard: 'Voorbeeld', birthDate: '1990' },
    sex: 'female',
    inflow: 'azc',
    settledOn: Temporal.PlainDate.from('2026-10-01'),
    readsLanguage: 'ar',
    speaksLanguage: 'ar',
    interpreterNeeded: false,
    safeToContact: true,
    household: 'household',
    registeredAt: house.clock.now(),
    ...assigned,
  };
  await store(branch, [{ do: 'add client', client }]);
  return client.id;
};

const aTask = (of: string, name: string, dueOn: string, given: Partial<PlannedTask> = {}): PlannedTask => ({
  of,
  about: 'client',
  name,
  form: 'residence-document-registered',
  prefill: { kind: 'w-document' },
  title: { nl: `Taak ${name}`, en: `Task ${name}` },
  why: { nl: 'Omdat het moet', en: 'Because it must be' },
  dueOn: Temporal.PlainDate.from(dueOn),
  owner: 'contact-volunteer',
  ...given,
});

const open = (branch: string, ...tasks: PlannedTask[]) =>
  store(
    branch,
    tasks.map((task) => ({ do: 'open task', task })),
  );
const close = (branch: string, { of, about, name }: PlannedTask) =>
  store(branch, [{ do: 'close task', task: { of, about, name }, on: Temporal.PlainDate.from('2026-11-23') }]);

const needs = () => ({
  tasks: tasksTable(house.world),
  clients: clientsTable(house.world),
  records: recordsTable(house.world),
  clock: house.clock,
});
type By = { id: string; groups: string };
interface Shown {
  readonly id: string;
  readonly standing: string;
  readonly claimedBy?: string;
  readonly asked: { readonly member?: string; readonly role: string };
}
const listed = async (by: By, query: Record<string, string> = {}) => {
  const { status, body } = await ask(listTasks(needs()), { by, query });
  return { status, items: (body['items'] ?? []) as Shown[], others: (body['others'] ?? []) as Shown[] };
};
const claim = (by: By, id: string) => ask(claimTaskEndpoint(needs()), { by, path: { id } });
const ids = (shown: readonly Shown[]) => shown.map(({ id }) => id.slice(id.indexOf('.') + 1));
const as = (by: By, branch: string): By => ({ ...by, groups: by.groups.replace('maassluis', branch) });

describe('a task', () => {
  it('is opened once, however often its effect happens, and stays as it was opened', async () => {
    const client = await aClient('once', { contactVolunteer: colleague.id });
    await open('once', aTask(client, 'day-one', '2026-11-30'));
    await open('once', aTask(client, 'day-one', '2027-01-30'));

    const { items } = await listed(as(colleague, 'once'));

    expect(items).toMatchObject([
      { id: `${client}.day-one`, client, dueOn: '2026-11-30', standing: 'open', prefill: { kind: 'w-document' } },
    ]);
    expect(JSON.stringify(items)).not.toContain('Voorbeeld');
  });

  it('is closed by its form, and does not come back', async () => {
    const client = await aClient('closed', { contactVolunteer: colleague.id });
    const task = aTask(client, 'day-one', '2026-11-30');
    await open('closed', task);
    await close('closed', task);
    await open('closed', task);

    expect((await listed(as(colleague, 'closed'))).items).toEqual([]);
    expect((await claim(as(colleague, 'closed'), `${client}.day-one`)).status).toBe(409);
  });

  it('that was done before anybody asked is not asked any more', async () => {
    const client = await aClient('before', { contactVolunteer: colleague.id });
    const task = aTask(client, 'day-one', '2026-11-30');
    await close('before', task);
    await open('before', task);

    expect((await listed(as(colleague, 'before'))).items).toEqual([]);
    expect((await claim(as(colleague, 'before'), `${client}.day-one`)).status).toBe(409);
  });
});

describe('a task of somebody who left', () => {
  const member = (branch: string, id: string, step: 'joined' | 'left') =>
    store(branch, [takenStep({ kind: 'member', of: branch, id }, step, { on: Temporal.PlainDate.from('2026-11-23'), otherwise: notNow })]);

  it('stands in the team leader’s own list, until they come back or somebody else has the client', async () => {
    const branch = 'leavers';
    const client = await aClient(branch, { contactVolunteer: colleague.id });
    await open(branch, aTask(client, 'day-one', '2026-11-30'));
    await member(branch, colleague.id, 'joined');
    const lists = async () => {
      const { items, others } = await listed(as(teamLeader, branch));
      return { mine: ids(items), others: ids(others) };
    };
    expect(await lists()).toEqual({ mine: [], others: ['day-one'] });

    await member(branch, colleague.id, 'left');

    expect(await lists()).toEqual({ mine: ['day-one'], others: [] });
    expect((await listed(as(teamLeader, branch))).items[0]?.asked).toEqual({ role: 'team-leader' });
    await member(branch, colleague.id, 'joined');
    expect(await lists()).toEqual({ mine: [], others: ['day-one'] });
  });

  it('is the stand-in’s where the client has one, and can be taken on although whoever left had taken it on', async () => {
    const branch = 'standing-in';
    const client = await aClient(branch, { contactVolunteer: colleague.id, standIn: volunteer.id });
    await open(branch, aTask(client, 'day-one', '2026-11-30'));
    await member(branch, colleague.id, 'joined');
    expect((await claim(as(colleague, branch), `${client}.day-one`)).status).toBe(200);
    expect((await claim(as(volunteer, branch), `${client}.day-one`)).status).toBe(409);

    await member(branch, colleague.id, 'left');

    expect(ids((await listed(as(volunteer, branch))).items)).toEqual(['day-one']);
    expect((await claim(as(volunteer, branch), `${client}.day-one`)).status).toBe(200);
    expect((await listed(as(volunteer, branch))).items).toMatchObject([{ claimedBy: volunteer.id }]);
  });

  it('is not taken from somebody who left another branch', async () => {
    const client = await aClient('stays', { contactVolunteer: colleague.id });
    await open('stays', aTask(client, 'day-one', '2026-11-30'));
    await member('leaves', colleague.id, 'joined');
    await member('leaves', colleague.id, 'left');

    expect(ids((await listed(as(colleague, 'stays'))).items)).toEqual(['day-one']);
  });
});

describe('the list of tasks', () => {
  it('is in order of the day on which they are due, the overdue first, until the day that is asked', async () => {
    const client = await aClient('order', { contactVolunteer: colleague.id });
    const days = { later: '2027-02-01', today: '2026-11-23', late: '2026-11-22', latest: '2027-06-01', longAgo: '2025-01-01' };
    await open('order', ...Object.entries(days).map(([name, day]) => aTask(client, name, day)));
    const by = as(colleague, 'order');

    const { items } = await listed(by);

    expect(ids(items)).toEqual(['longAgo', 'late', 'today', 'later']);
    expect(items.map(({ standing }) => standing)).toEqual(['overdue', 'overdue', 'open', 'open']);
    expect(ids((await listed(by, { until: '2026-11-23' })).items)).toEqual(['longAgo', 'late', 'today']);
    expect(ids((await listed(by, { until: '2027-06-01' })).items)).toHaveLength(5);
    expect((await listed(by, { until: '2031-01-01' })).status).toBe(400);
  });

  it('shows a volunteer only what is about their clients, and whose it is', async () => {
    const [mine, theirs] = [
      await aClient('sight', { contactVolunteer: colleague.id, legalVolunteer: volunteer.id }),
      await aClient('sight', { contactVolunteer: volunteer.id }),
    ];
    const owners: TaskOwner[] = ['contact-volunteer', 'legal-volunteer', 'job-coach', 'team-leader'];
    await open('sight', ...owners.flatMap((owner) => [mine, theirs].map((of) => aTask(of, owner, '2026-11-30', { owner }))));
    await open('sight', aTask('sight', 'of-the-branch', '2026-11-30', { about: 'branch', owner: 'team-leader' }));

    const own = await listed(as(colleague, 'sight'));
    const lead = await listed(as(teamLeader, 'sight'));

    expect(ids(own.items)).toEqual(['contact-volunteer']);
    expect(own.others.map(({ id }) => id).toSorted()).toEqual(
      ['job-coach', 'legal-volunteer', 'team-leader'].map((name) => `${mine}.${name}`).toSorted(),
    );
    expect(ids(lead.items).toSorted()).toEqual(
      ['job-coach', 'job-coach', 'legal-volunteer', 'of-the-branch', 'team-leader', 'team-leader'].toSorted(),
    );
    expect(lead.others.map(({ asked }) => asked.member).toSorted()).toEqual([volunteer.id, volunteer.id, colleague.id].toSorted());
  });

  it.each([
    ['the regional manager', manager],
    ['the municipality', { ...manager, groups: '[maassluis:municipality]' }],
    ['a team leader of another branch', elsewhere],
    ['a volunteer with no client', { id: randomUUID(), groups: '[maassluis:volunteer-guidance]' }],
  ])('is empty for %s', async (_, by) => {
    const client = await aClient('maassluis', { contactVolunteer: colleague.id });
    const task = aTask(client, 'day-one', '2026-11-30');
    await open('maassluis', task, aTask('maassluis', `branch-${client}`, '2026-11-30', { about: 'branch', owner: 'team-leader' }));

    expect(await listed(by)).toEqual({ status: 200, items: [], others: [] });
    expect((await claim(by, `${client}.day-one`)).status).toBe(404);
    expect((await claim(by, `maassluis.branch-${client}`)).status).toBe(404);
  });

  it('costs one query for each branch, two reads for each hundred clients and one for those who have them, and looks at no file', async () => {
    const clients = await Promise.all(Array.from({ length: 101 }, () => aClient('cost', { contactVolunteer: colleague.id })));
    await Promise.all(
      clients.map((client) => open('cost', aTask(client, 'day-one', '2026-11-30'), aTask(client, 'day-two', '2026-12-30'))),
    );
    const looks = (await house.items()).filter(({ type, action }) => type === 'audit' && action === 'view').length;
    house.requests.length = 0;

    const { items } = await listed({ ...colleague, groups: '[cost:volunteer-guidance,quiet:volunteer-guidance,unseen:manager]' });

    expect(items).toHaveLength(202);
    const asked = [...Map.groupBy(house.requests, (name) => name)].map(([name, all]) => `${name} ${all.length}`).toSorted();
    expect(asked).toEqual(['BatchGetItemCommand 5', 'QueryCommand 2']);
    expect((await house.items()).filter(({ type, action }) => type === 'audit' && action === 'view')).toHaveLength(looks);
  });

  it('reads nothing for who sees no file anywhere', async () => {
    house.requests.length = 0;

    await listed(manager);

    expect(house.requests).toEqual([]);
  });
});

describe('taking a task on', () => {
  const given = async (branch: string) => {
    const client = await aClient(branch, { contactVolunteer: colleague.id, legalVolunteer: volunteer.id });
    await open(branch, aTask(client, 'day-one', '2026-11-30'));
    return { client, id: `${client}.day-one`, guide: as(colleague, branch), jurist: as(volunteer, branch), leader: as(teamLeader, branch) };
  };

  it('makes it theirs, for others to see', async () => {
    const { id, guide, jurist } = await given('claimed');

    const { status, body } = await claim(jurist, id);

    expect([status, body['claimedBy']]).toEqual([200, jurist.id]);
    expect((await listed(jurist)).items).toMatchObject([{ id, claimedBy: jurist.id }]);
    expect(await listed(guide)).toMatchObject({ items: [], others: [{ id, asked: { member: jurist.id } }] });
  });

  it('succeeds for one of two who do so at once; the other reads why not', async () => {
    const { id, guide, jurist } = await given('race');

    const answers = await Promise.all([claim(guide, id), claim(jurist, id)]);

    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ type: '/problems/task-taken' });
  });

  it('twice by the same person changes nothing', async () => {
    const { id, guide } = await given('again');

    expect([await claim(guide, id), await claim(guide, id)].map(({ status }) => status)).toEqual([200, 200]);
    expect((await listed(guide)).items).toHaveLength(1);
  });

  it('by a team leader holds, though they have no place with the client', async () => {
    const { id, guide, leader } = await given('led');

    expect((await claim(leader, id)).status).toBe(200);

    expect(ids((await listed(leader)).items)).toEqual(['day-one']);
    expect((await claim(guide, id)).status).toBe(409);
  });

  it('ends when who took it on has no place with the client any more: then another is asked, and can take it on', async () => {
    const { client, id, guide, jurist } = await given('left');
    await claim(jurist, id);
    const before = { contactVolunteer: colleague.id, legalVolunteer: volunteer.id };
    const otherwise = { pointer: '#', rule: 'changed-meanwhile', detail: { nl: '', en: '' } };
    await store('left', [{ do: 'assign client', client, before, after: { contactVolunteer: colleague.id }, otherwise }]);

    expect(ids((await listed(guide)).items)).toEqual(['day-one']);
    expect((await listed(jurist)).others).toEqual([]);
    expect((await claim(guide, id)).status).toBe(200);
    expect((await listed(guide)).items).toMatchObject([{ id, claimedBy: guide.id }]);
  });

  it.each(['nothing', '.day-one', `${randomUUID()}.day-one`, 'CLIENT#1.x'])('that is not there is not found: %s', async (id) => {
    expect((await claim(teamLeader, id)).status).toBe(404);
  });
});

describe('a task that the system itself keeps', () => {
  const kept = (nl: string, dueOn = '2026-11-23') =>
    aTask('kept', 'gaps', dueOn, { about: 'branch', owner: 'team-leader', title: { nl, en: nl } });
  const gather = () =>
    gatherTasks(needs())(actorOf(as(teamLeader, 'kept')), Temporal.PlainDate.from('2027-01-01')).then(({ mine }) =>
      mine.map(({ task: { title, dueOn, claimedBy } }) => [title.nl, dueOn.toString(), claimedBy]),
    );

  it('stands open once with the latest words, and keeps its day and who took it on until it is closed', async () => {
    const { tasks } = needs();
    await tasks.keepOpen('kept', kept('3 cliënten'));
    await claim(as(teamLeader, 'kept'), 'kept.gaps');
    await tasks.keepOpen('kept', kept('2 cliënten', '2026-11-24'));
    expect(await gather()).toEqual([['2 cliënten', '2026-11-23', teamLeader.id]]);

    await tasks.close('kept', kept(''));
    expect(await gather()).toEqual([]);

    await tasks.keepOpen('kept', kept('1 cliënt', '2026-11-30'));
    expect(await gather()).toEqual([['1 cliënt', '2026-11-30', undefined]]);
  });

  it('that is not there is closed without a trace', async () => {
    await needs().tasks.close('nowhere', aTask('nowhere', 'gaps', '2026-11-23', { about: 'branch' }));

    expect((await house.items()).filter(({ pk }) => pk === 'BRANCH#nowhere')).toEqual([]);
  });
});
