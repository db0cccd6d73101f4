import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstPlan, type GuidancePlan, type MilestoneRow } from '../../schemas/guidance-plans.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Task } from '../tasks/task.ts';
import { adjustmentsOf } from './milestones-in-line.ts';
import { planOf } from './plan.ts';
import { tasksAtStart } from './tasks.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const client = '00000000-0000-4000-8000-000000000001';
const startedOn = '2025-01-06';

const changed = (change: (rows: readonly MilestoneRow[]) => MilestoneRow[], validFrom = '2025-06-01'): GuidancePlan => ({
  ...firstPlan,
  version: 2,
  validFrom,
  milestones: change(firstPlan.milestones),
});
const moved = changed((rows) => rows.map((row) => (row.id === 'month-12' ? { ...row, at: { months: 11 } } : row)));
const visit: MilestoneRow = {
  id: 'visit-9',
  at: { months: 9 },
  form: 'home-visit',
  title: { nl: 'Huisbezoek', en: 'Home visit' },
  why: { nl: 'Om te zien hoe het gaat.', en: 'To see how it goes.' },
};

/** As the store keeps it: the tasks that the start opened, with what became of some. */
const aFile = (facts: Record<string, string> = {}, tasks: (held: Task[]) => Task[] = (held) => held) => {
  const trajectory = { startedOn: day(startedOn), round: 1, inflow: 'azc', toldOn: day(facts['toldOn'] ?? startedOn), evaluated: [] };
  const opened = tasksAtStart(client, 'maassluis', trajectory, false).flatMap((change) =>
    change.do === 'open task' ? [{ ...change.task, branch: 'maassluis', state: 'open' } as Task] : [],
  );
  const record = {
    kind: 'trajectory' as const,
    of: client,
    branch: 'maassluis',
    state: 'running',
    since: day(startedOn),
    facts: { startedOn, toldOn: startedOn, round: 1, variant: 'azc', ...facts },
    person: {},
    version: 1,
  };
  const file = { client: { id: client, branch: 'maassluis' }, records: [record], tasks: tasks(opened), doneUnasked: [] };
  return file as unknown as Parameters<typeof adjustmentsOf>[0];
};

const told = ({ open, move, close }: ReturnType<typeof adjustmentsOf>) => [
  ...open.map(({ name, dueOn }) => `open ${name} ${dueOn}`),
  ...move.map(({ task, dueOn }) => `move ${task.name} ${dueOn}`),
  ...close.map(({ name }) => `close ${name}`),
];
const changes = (plan: GuidancePlan, today: string, file = aFile()) => told(adjustmentsOf(file, plan, day(today), [firstPlan, plan]));

describe('the tasks of a trajectory', () => {
  it('are as the plan has them that opened them, on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1500 }), fc.integer({ min: 0, max: 1500 }), (toldAfter, later) => {
        const toldOn = day(startedOn).add({ days: toldAfter });
        const today = toldOn.add({ days: later });
        expect(told(adjustmentsOf(aFile({ toldOn: toldOn.toString() }), firstPlan, today))).toEqual([]);
      }),
    );
  });

  it('follow a day that a new version moves', () => {
    expect(changes(moved, '2025-07-06')).toEqual(['move guidance-1-month-12 2025-12-06']);
  });

  it('are opened and closed as a new version adds and drops them', () => {
    const plan = changed((rows) => [...rows.filter(({ id }) => id !== 'month-18'), visit]);
    expect(changes(plan, '2025-07-06')).toEqual(['open guidance-1-visit-9 2025-10-06', 'close guidance-1-month-18']);
  });

  it('stay on their day where that had passed before the hand-over', () => {
    const plan = changed((rows) => rows.map((row) => (row.id === 'month-3' ? { ...row, at: { months: 4 } } : row)));
    expect(changes(plan, '2025-07-06')).toEqual([]);
  });

  it('are not opened for what the new version would have asked before the hand-over', () => {
    expect(
      changes(
        changed((rows) => [...rows, { ...visit, at: { months: 5 } }]),
        '2025-07-06',
      ),
    ).toEqual([]);
  });

  it('are due on the hand-over at the earliest when they are moved into the past', () => {
    const plan = changed((rows) => rows.map((row) => (row.id === 'month-6' ? { ...row, at: { months: 5 } } : row)));
    // The sixth month is the day of the hand-over itself.
    expect(changes(plan, '2025-07-06')).toEqual([]);
    const later = changed((rows) => rows.map((row) => (row.id === 'month-12' ? { ...row, at: { months: 2 } } : row)));
    expect(changes(later, '2025-07-06')).toEqual(['move guidance-1-month-12 2025-07-06']);
  });

  it('are left alone when they were done', () => {
    const file = aFile({ 'evaluated-1-month-12': '2025-06-20' }, (held) =>
      held.map((task) => (task.name.endsWith('month-12') ? { ...task, state: 'done' } : task)),
    );
    expect(changes(moved, '2025-07-06', file)).toEqual([]);
  });

  it('come back when a later version asks again what an earlier one dropped, or an evaluation is taken back that no history reopens', () => {
    const gone = (extra: Partial<Task>) =>
      aFile({}, (held) => held.map((task) => (task.name.endsWith('month-18') ? { ...task, state: 'done', ...extra } : task)));
    expect(changes(firstPlan, '2025-07-06', gone({ closedBy: 'workflow' }))).toEqual(['open guidance-1-month-18 2026-07-06']);
    expect(changes(firstPlan, '2025-07-06', gone({ openedBy: 'workflow' }))).toEqual(['open guidance-1-month-18 2026-07-06']);
    expect(changes(firstPlan, '2025-07-06', gone({}))).toEqual([]);
  });

  it('are as the plan has them once they were brought in line: a second look finds nothing', () => {
    const ids = fc.constantFrom('intake', 'month-3', 'month-6', 'month-12', 'month-18');
    const at = fc.integer({ min: 0, max: 23 }).map((months) => ({ months }));
    const arbitrary = fc.dictionary(ids, fc.option(at)).map((days) =>
      changed((rows) =>
        rows.flatMap((row) => {
          const change = days[row.id];
          if (change === undefined) return [row];
          return change === null ? [] : [{ ...row, at: change }];
        }),
      ),
    );
    fc.assert(
      fc.property(arbitrary, fc.integer({ min: 0, max: 900 }), (plan, later) => {
        const today = day(startedOn).add({ days: later });
        const plans = [firstPlan, plan];
        const inForce = planOf('maassluis', { startedOn: day(startedOn) }, today, plans);
        const file = aFile();
        const { open, move, close } = adjustmentsOf(file, inForce, today, plans);
        const tasks = [
          ...file.tasks
            .filter((task) => !close.includes(task))
            .map((task) => ({ ...task, dueOn: move.find((one) => one.task === task)?.dueOn ?? task.dueOn })),
          ...open.map((task) => ({ ...task, branch: 'maassluis', state: 'open' as const })),
        ];
        expect(told(adjustmentsOf({ ...file, tasks }, inForce, today, plans))).toEqual([]);
      }),
    );
  });
});
