import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { WatchRun } from '../../workflows/watch.ts';
import type { Client } from '../clients/client.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { isOver, type KeptRecord } from '../records/record.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Task } from '../tasks/task.ts';
import type { Watch } from '../watch/watches.ts';
import { type FindLapsesNeeds, findLapses } from './find-lapses.ts';
import type { GuidanceNight } from './guidance-night.ts';
import { contactTask, remindersOfGuidance } from './guidance-rows.ts';
import type { LapseKind } from './lapses.ts';
import { runningTrajectory } from './trajectory.ts';

process.env['LOG_LEVEL'] = 'silent';

const now = Temporal.Instant.from('2026-11-25T02:30:00Z');
const day = (text: string) => Temporal.PlainDate.from(text);

/** A client with guidance, and what stands of it in the table and with the workflows. */
interface Kept {
  readonly client: Client;
  readonly record: KeptRecord;
  readonly tasks: readonly Task[];
  readonly rows: readonly Reminder[];
  readonly watch: Watch | undefined;
  /** The runs that have an execution. */
  readonly living: readonly number[];
}

const aClient = (id: string, branch: string, given: Partial<Client> = {}): Client => ({
  id,
  branch,
  household: id,
  person: { nameOnCard: 'Voorbeeld', birthDate: '1990' },
  sex: 'female',
  inflow: 'azc',
  settledOn: day('2026-03-01'),
  readsLanguage: 'ar',
  speaksLanguage: 'ar',
  interpreterNeeded: false,
  safeToContact: true,
  contactVolunteer: 'anna',
  registeredAt: Temporal.Instant.from('2026-03-01T09:00:00Z'),
  ...given,
});

const aTask = (of: string, branch: string, name: string, dueOn: string, given: Partial<Task> = {}): Task => ({
  of,
  about: 'client',
  name,
  branch,
  form: 'guidance-evaluation',
  prefill: {},
  title: { nl: 'Taak', en: 'Task' },
  why: { nl: 'Omdat', en: 'Because' },
  dueOn: day(dueOn),
  owner: 'contact-volunteer',
  state: 'open',
  ...given,
});

const fileOf = ({ client, record, tasks, rows }: Kept): ClientFile => ({
  client,
  records: [record],
  tasks,
  reminders: rows,
  documents: [],
  openTo: [],
  withdrawnDocuments: [],
  withdrawnRecords: [],
  doneUnasked: [],
});

/** The rows that a file asks for: those whose day is past were sent. */
const rowsFor = (kept: Kept): Reminder[] =>
  remindersOfGuidance(fileOf(kept), now).map((row) => ({
    ...row,
    client: kept.client.id,
    family: 'guidance',
    branch: kept.client.branch,
    state: Temporal.PlainDate.compare(row.on, dayOf(now)) < 0 ? 'sent' : 'planned',
  }));

/** In guidance since March, last met three weeks ago, everything as it must be. */
const aTrajectory = (id: string, branch = 'maassluis'): Kept => {
  const record: KeptRecord = {
    kind: 'trajectory',
    of: id,
    branch,
    state: 'running',
    since: day('2026-03-02'),
    facts: { startedOn: '2026-03-02', round: 2, variant: 'azc', lastContactOn: '2026-11-04' },
    person: {},
    version: 7,
  };
  const tasks = [aTask(id, branch, 'guidance-2-month-12', '2027-03-02'), aTask(id, branch, 'guidance-2-close', '2028-03-02')];
  const watch: Watch = { run: 2, state: 'running', token: `token of ${id}`, version: 7 };
  const kept = { client: aClient(id, branch), record, tasks, rows: [], watch, living: [2] };
  return { ...kept, rows: rowsFor(kept) };
};

const ended = (kept: Kept): Kept => ({
  ...kept,
  record: { ...kept.record, state: 'closed', since: day('2026-11-20'), version: 8 },
  tasks: kept.tasks.map((task) => ({ ...task, state: 'done' })),
  rows: kept.rows.map((row) => (row.state === 'planned' ? { ...row, state: 'cancelled', explanation: 'guidance-ended' } : row)),
  watch: { run: 2, state: 'ended', version: 8, reason: 'guidance-ended' },
  living: [],
});

/** Nobody told a thing for a year, and the last rung went out long ago: the workflow has ended, and all is as it must be. */
const forgotten = (kept: Kept): Kept => {
  const since = { ...kept, record: { ...kept.record, facts: { ...kept.record.facts, lastContactOn: '2026-03-10' } }, tasks: [] };
  const trajectory = runningTrajectory(fileOf(since));
  const tasks = trajectory
    ? [{ ...contactTask(kept.client, trajectory, dayOf(now)), branch: kept.client.branch, state: 'open' as const }]
    : [];
  return { ...since, tasks, rows: rowsFor(since), watch: { run: 2, state: 'ended', version: 7, reason: 'guidance-ended' }, living: [] };
};

/** What each lapse looks like in the table, and with the workflows. */
const breaks: Record<LapseKind, (kept: Kept) => Kept> = {
  'no-contact-task': (kept) => ({
    ...kept,
    record: { ...kept.record, facts: { ...kept.record.facts, lastContactOn: '2026-09-01' } },
    tasks: [...kept.tasks, aTask(kept.client.id, kept.client.branch, 'guidance-2-contact-2026-10-13', '2026-10-13', { state: 'done' })],
  }),
  'not-watched': (kept) => ({ ...kept, living: [] }),
  'not-woken': (kept) => ({ ...kept, record: { ...kept.record, version: kept.record.version + 1 } }),
  'watched-twice': (kept) => ({ ...kept, living: [1, ...kept.living] }),
  'rows-after-end': (kept) => ({
    ...kept,
    rows: kept.rows.map((row, place) => (place === kept.rows.length - 1 ? { ...row, state: 'planned', explanation: undefined } : row)),
    watch: { run: 2, state: 'running', token: `token of ${kept.client.id}`, version: 7 },
    living: [2],
  }),
  'tasks-after-end': (kept) => ({
    ...kept,
    tasks: [...kept.tasks, aTask(kept.client.id, kept.client.branch, 'guidance-1-month-3', '2026-06-02')],
  }),
};

/** A branch in memory. A workflow that is started or woken looks at once, and does what a real one would. */
const given = (all: readonly Kept[], members: readonly KeptRecord[] = []) => {
  const kept = new Map(all.map((each) => [each.client.id, each]));
  const nights = new Map<string, GuidanceNight>();
  const opened: string[] = [];
  const inBranch = (branch: string, which: 'open' | 'over') =>
    [...kept.values()].map(({ record }) => record).filter((record) => record.branch === branch && isOver(record) === (which === 'over'));
  const of = (client: string): Kept => {
    const found = kept.get(client);
    if (!found) throw new Error('the test knows no such client');
    return found;
  };
  /** Ends what is over, and otherwise waits with what it read. */
  const looks = (client: string, run: number): void => {
    const found = of(client);
    const { version } = found.record;
    const isEnded = isOver(found.record);
    kept.set(client, {
      ...found,
      rows: found.rows.map((row) =>
        isEnded && row.state === 'planned' ? { ...row, state: 'cancelled', explanation: 'guidance-ended' } : row,
      ),
      watch: isEnded ? { run, state: 'ended', version } : { run, state: 'running', token: `token of ${client}`, version },
      living: isEnded ? [] : [...found.living.filter((each) => each !== run), run],
    });
  };
  const setTasks = (client: string, change: (tasks: readonly Task[]) => readonly Task[]) =>
    void kept.set(client, { ...of(client), tasks: change(of(client).tasks) });
  const needs: FindLapsesNeeds = {
    clients: {
      forTask: async (ids) => ids.flatMap((id) => kept.get(id)?.client ?? []),
      fileForTask: async (id) => {
        opened.push(id);
        const found = kept.get(id);
        return found && fileOf(found);
      },
    },
    records: {
      inBranch: async (branch, kind, which) => ({
        items:
          kind === 'trajectory'
            ? inBranch(branch, which)
            : members.filter((member) => member.branch === branch && isOver(member) === (which === 'over')),
      }),
      overSince: async (branch, _kind, since) => ({
        items: inBranch(branch, 'over').filter((record) => Temporal.PlainDate.compare(record.since, since) >= 0),
      }),
      someOfBranch: async (branch, _kind, ids) =>
        members.filter((member) => member.branch === branch && member.id !== undefined && ids.includes(member.id)),
    },
    tasks: {
      everyOpenIn: async (branch) => ({
        items: [...kept.values()].flatMap(({ tasks }) => tasks).filter((task) => task.branch === branch && task.state === 'open'),
      }),
      keepOpen: async (branch, task) =>
        setTasks(task.of, (tasks) => [...tasks.filter(({ name }) => name !== task.name), { ...task, branch, state: 'open' }]),
      close: async (_, { of: client, name }) =>
        setTasks(client, (tasks) => tasks.map((task) => (task.name === name ? { ...task, state: 'done' } : task))),
    },
    watches: {
      of: async (client) => kept.get(client)?.watch,
      ofClients: async (clients) =>
        new Map(clients.flatMap((client): [string, Watch][] => (of(client).watch ? [[client, of(client).watch as Watch]] : []))),
    },
    runs: {
      start: async ({ client, run }: WatchRun) => looks(client, run),
      isAlive: async ({ client, run }) => of(client).living.includes(run),
      wake: async (token) => {
        const found = [...kept.values()].find(({ watch }) => watch?.token === token);
        if (found?.watch) looks(found.client.id, found.watch.run);
      },
    },
    living: { byClient: async () => new Map([...kept].map(([client, { living }]) => [client, living])) },
    nights: {
      add: async (night) => {
        const isNew = !nights.has(`${night.branch} ${night.day}`);
        if (isNew) nights.set(`${night.branch} ${night.day}`, night);
        return isNew;
      },
      replace: async (night) => void nights.set(`${night.branch} ${night.day}`, night),
      of: async (branch, on) => nights.get(`${branch} ${on}`),
      latest: async (branch) => [...nights.values()].filter((night) => night.branch === branch),
    },
    clock: { now: () => now },
    branches: [...new Set(['maassluis', ...all.map(({ client }) => client.branch)])],
  };
  const night = async (changes: Partial<FindLapsesNeeds> = {}) => {
    nights.clear();
    return findLapses({ ...needs, ...changes })();
  };
  return { needs, kept, nights, opened, night, look: findLapses(needs) };
};

const foundIn = (nights: readonly GuidanceNight[]): string[] =>
  nights.flatMap(({ lapses }) => lapses.map(({ client, kind, mend }) => `${client}: ${kind}, ${mend}`)).toSorted();

describe('the night that looks for who drops out', () => {
  it('finds nothing where all is as it must be, and opens no file for it', async () => {
    const { night, opened } = given([aTrajectory('a'), aTrajectory('b'), ended(aTrajectory('c'))]);

    expect(await night()).toMatchObject([{ branch: 'maassluis', trajectories: 2, late: 0, found: 0, lapses: [] }]);
    expect(opened).toEqual([]);
  });

  it.each<[LapseKind, string, (kept: Kept) => Kept]>([
    ['no-contact-task', 'asked', (kept) => kept],
    ['not-watched', 'restarted', (kept) => kept],
    ['not-woken', 'woken', (kept) => kept],
    ['watched-twice', 'left', (kept) => kept],
    ['tasks-after-end', 'closed', (kept) => kept],
    ['rows-after-end', 'woken', ended],
    ['tasks-after-end', 'closed', ended],
  ])('finds %s, mends it (%s), and does not find it the next night', async (kind, mend, state) => {
    const { night } = given([aTrajectory('fine'), breaks[kind](state(aTrajectory('a')))]);

    expect(foundIn(await night())).toEqual([`a: ${kind}, ${mend}`]);
    expect(foundIn(await night())).toEqual(kind === 'watched-twice' ? ['a: watched-twice, left'] : []);
  });

  it.each<[string, Kept]>([
    ['whose workflow never began', { ...aTrajectory('a'), watch: undefined, living: [] }],
    ['whose workflow ended too early', { ...aTrajectory('a'), watch: { run: 2, state: 'ended', version: 7 }, living: [] }],
    ['whose watch is with a run that is gone, while an earlier one sleeps', { ...aTrajectory('a'), living: [1] }],
    ['of whom rows are still to be planned', { ...aTrajectory('a'), rows: [], watch: { run: 2, state: 'ended', version: 7 }, living: [] }],
  ])('starts the workflow of somebody %s', async (_, kept) => {
    const { night } = given([kept]);

    expect(foundIn(await night())).toEqual(['a: not-watched, restarted']);
  });

  it.each<[string, Kept]>([
    ['somebody of whom nothing is to come any more', forgotten(aTrajectory('a'))],
    ['somebody whose next run is about to take the watch', { ...aTrajectory('a'), living: [3] }],
    ['somebody whose workflow is planning', { ...breaks['not-woken'](aTrajectory('a')), watch: { run: 2, state: 'running' } }],
    [
      'a row of somebody who ended that is being sent',
      {
        ...breaks['rows-after-end'](ended(aTrajectory('a'))),
        rows: ended(aTrajectory('a')).rows.map((row) => ({ ...row, state: 'claimed' as const, leaseUntil: now.add({ minutes: 5 }) })),
      },
    ],
    [
      'somebody who must be met today: the workflow asks in the morning',
      (() => {
        const kept = aTrajectory('a');
        const met = { ...kept, record: { ...kept.record, facts: { ...kept.record.facts, lastContactOn: '2026-10-14' } } };
        return { ...met, rows: rowsFor(met) };
      })(),
    ],
  ])('leaves alone %s', async (_, kept) => {
    expect(foundIn(await given([kept]).night())).toEqual([]);
  });

  it('does not take for gone what the list of executions does not show yet', async () => {
    const { night } = given([aTrajectory('a')]);

    expect(foundIn(await night({ living: { byClient: async () => new Map() } }))).toEqual([]);
  });

  it('keeps what it found when it runs again in the same night', async () => {
    const { look, needs } = given([breaks['not-watched'](aTrajectory('a'))]);

    await look();
    await look();

    expect(foundIn(await needs.nights.latest('maassluis'))).toEqual(['a: not-watched, restarted']);
  });

  it('keeps and tells what it could not mend, and goes on with the others', async () => {
    const { night, needs } = given([breaks['not-watched'](aTrajectory('a')), breaks['not-woken'](aTrajectory('b'))]);
    const start = () => Promise.reject(new Error('the service does not answer'));

    await expect(night({ runs: { ...needs.runs, start } })).rejects.toThrow(AggregateError);

    expect(foundIn(await needs.nights.latest('maassluis'))).toEqual(['a: not-watched, failed', 'b: not-woken, woken']);
  });

  it('looks at the other branches when one cannot be read, and then says so', async () => {
    const { night, needs } = given([aTrajectory('a'), breaks['not-watched'](aTrajectory('b', 'schiedam'))]);
    const inBranch: typeof needs.records.inBranch = (branch, ...rest) =>
      branch === 'maassluis' ? Promise.reject(new Error('the table does not answer')) : needs.records.inBranch(branch, ...rest);

    await expect(night({ records: { ...needs.records, inBranch } })).rejects.toThrow(AggregateError);

    expect(await needs.nights.latest('maassluis')).toEqual([]);
    expect(foundIn(await needs.nights.latest('schiedam'))).toEqual(['b: not-watched, restarted']);
  });

  it('asks for the executions once for all branches, and not at all where nobody is in guidance', async () => {
    const { night, needs } = given([aTrajectory('a'), aTrajectory('b', 'schiedam')]);
    let lists = 0;
    const living = {
      byClient: () => {
        lists += 1;
        return needs.living.byClient();
      },
    };

    await night({ living });
    expect(lists).toBe(1);
    await given([]).night({ living });
    expect(lists).toBe(1);
  });
});

describe('tasks that are late', () => {
  const member = (id: string, state: 'active' | 'left'): KeptRecord => ({
    kind: 'member',
    of: 'maassluis',
    id,
    branch: 'maassluis',
    state,
    since: day('2026-01-01'),
    facts: {},
    person: {},
    version: 1,
  });
  const late = (assigned: Partial<Client>, task: Partial<Task> = {}): Kept => {
    const kept = aTrajectory('a');
    const tasks = [...kept.tasks, aTask('a', 'maassluis', 'guidance-2-month-6', '2026-11-20', task)];
    const changed = { ...kept, client: { ...kept.client, contactVolunteer: undefined, ...assigned }, tasks };
    return { ...changed, rows: rowsFor(changed) };
  };

  it.each<[string, Partial<Client>, Partial<Task>, number, number]>([
    ['with somebody of the team', { contactVolunteer: 'anna' }, {}, 0, 0],
    ['with the team leader, since nobody has the client', {}, {}, 0, 0],
    ['the team leader’s, since whoever had the client left', { contactVolunteer: 'carla' }, {}, 1, 0],
    ['with the stand-in of who left', { contactVolunteer: 'carla', standIn: 'anna' }, {}, 0, 0],
    ['the team leader’s, since who took it on left', { legalVolunteer: 'carla' }, { claimedBy: 'carla', claimedAs: 'assigned' }, 1, 0],
    ['with somebody who was never told to be in the team', { contactVolunteer: 'nobody' }, {}, 0, 1],
  ])('are %s', async (_, assigned, task, inherited, withStrangers) => {
    const { night } = given([late(assigned, task)], [member('anna', 'active'), member('carla', 'left')]);

    expect(await night()).toMatchObject([{ late: 1, inherited, withStrangers, found: 0 }]);
  });

  it('are with no stranger in a branch that has not told yet who works there', async () => {
    expect(await given([late({ contactVolunteer: 'nobody' })]).night()).toMatchObject([{ late: 1, inherited: 0, withStrangers: 0 }]);
  });
});

/** Of one trajectory: whether it has ended, and which lapses it has. */
const running = fc
  .subarray<LapseKind>(['no-contact-task', 'tasks-after-end', 'watched-twice', 'not-woken'])
  .chain((kinds) => fc.boolean().map((dies) => ({ isOver: false, kinds: dies ? withoutExecution(kinds) : kinds })));
const over = fc.subarray<LapseKind>(['rows-after-end', 'tasks-after-end']).map((kinds) => ({ isOver: true, kinds }));

/** What no execution watches is not watched twice, and nothing sleeps on. */
const withoutExecution = (kinds: readonly LapseKind[]): LapseKind[] => [
  'not-watched',
  ...kinds.filter((kind) => kind !== 'watched-twice' && kind !== 'not-woken'),
];

describe('whatever is broken', () => {
  it('is found, all of it and nothing else, and is mended', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(running, over), { maxLength: 30 }), async (plan) => {
        const all = plan.map(({ isOver: hasEnded, kinds }, place) => {
          const kept = aTrajectory(`client-${place}`, place % 3 === 0 ? 'schiedam' : 'maassluis');
          return kinds.reduce((broken, kind) => breaks[kind](broken), hasEnded ? ended(kept) : kept);
        });
        const expected = plan.flatMap(({ kinds }, place) => kinds.map((kind) => `client-${place}: ${kind}`)).toSorted();
        const { night } = given(all);

        const first = await night();

        expect(foundIn(first).map((lapse) => lapse.slice(0, lapse.indexOf(',')))).toEqual(expected);
        expect(first.reduce((sum, { found }) => sum + found, 0)).toBe(expected.length);
        expect(foundIn(await night())).toEqual(
          expected.filter((lapse) => lapse.endsWith('watched-twice')).map((lapse) => `${lapse}, left`),
        );
      }),
      { numRuns: 60 },
    );
  });
});
