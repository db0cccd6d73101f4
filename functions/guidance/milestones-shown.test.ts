import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Task } from '../tasks/task.ts';
import { milestonesShown } from './milestones-shown.ts';
import { trajectoryOf } from './trajectory.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-07-01');

const record = (kind: KeptRecord['kind'], state: string, since: string, facts: KeptRecord['facts']): KeptRecord => ({
  ...{ kind, of: 'client', branch: 'maassluis', state, facts, person: {}, version: 1 },
  since: day(since),
});
const running = { round: 1, startedOn: '2026-01-05', variant: 'azc' };
const aTask = (name: string, dueOn: string, state: Task['state'], form: Task['form'] = 'guidance-evaluation'): Task => ({
  ...{ of: 'client', about: 'client', name, branch: 'maassluis', form, prefill: {}, state },
  ...{ title: { nl: name, en: name }, why: { nl: name, en: name } },
  ...{ dueOn: day(dueOn), owner: 'contact-volunteer' },
});
const lines = (tasks: readonly Task[], records: readonly [KeptRecord, ...KeptRecord[]]): string[] => {
  const trajectory = trajectoryOf({ records });
  if (!trajectory) throw new Error('somebody is in guidance');
  return milestonesShown({ tasks, records }, trajectory, today).map(({ name, standing, heldOn }) =>
    [name, standing, heldOn].filter(Boolean).join(' '),
  );
};

describe('the milestones of a trajectory', () => {
  it('say by the day which is late, and on which day an evaluation was held', () => {
    const tasks = [
      aTask('guidance-1-month-6', '2026-07-05', 'open'),
      aTask('guidance-1-intake', '2026-02-02', 'open', 'intake-checklist'),
      aTask('guidance-1-month-3', '2026-04-05', 'done'),
      { ...aTask('meeting', '2026-07-01', 'open'), owner: 'team-leader' as const },
    ];

    expect(lines(tasks, [record('trajectory', 'running', '2026-01-05', { ...running, 'evaluated-1-month-3': '2026-04-02' })])).toEqual([
      'guidance-1-intake late',
      'guidance-1-month-3 done 2026-04-02',
      'guidance-1-month-6 open',
    ]);
  });

  it('are those of this time in guidance, not of one before', () => {
    const before = [aTask('guidance-1-month-3', '2024-04-05', 'done'), aTask('move-in', '2024-01-19', 'done', 'housing-placed')];
    const now = [aTask('guidance-2-month-3', '2026-07-05', 'open'), aTask('intake-open-items', '2026-02-05', 'open', 'intake-checklist')];

    expect(lines([...before, ...now], [record('trajectory', 'running', '2026-01-05', { ...running, round: 2 })])).toEqual([
      'intake-open-items late',
      'guidance-2-month-3 open',
    ]);
  });

  const ended = record('trajectory', 'closed', '2026-03-01', { ...running, 'evaluated-1-end': '2026-02-28' });

  it('of guidance that ended tell what was done from what nobody asks for any more', () => {
    const tasks = [
      aTask('day-one-azc', '2026-01-05', 'done', 'day-one'),
      aTask('guidance-1-month-12', '2027-01-05', 'done'),
      aTask('guidance-1-close', '2028-01-05', 'done', 'guidance-closed'),
      aTask('guidance-1-end', '2028-01-05', 'done'),
    ];

    expect(lines(tasks, [ended])).toEqual([
      'day-one-azc done',
      'guidance-1-month-12 dropped',
      'guidance-1-close done',
      'guidance-1-end done 2026-02-28',
    ]);
  });

  it.each([
    ['not held', [], ['guidance-1-intake dropped', 'intake-open-items dropped']],
    ['with items open', [record('intake', 'under-way', '2026-02-20', {})], ['guidance-1-intake done', 'intake-open-items dropped']],
    ['of which all was settled', [record('intake', 'complete', '2026-02-20', {})], ['guidance-1-intake done', 'intake-open-items done']],
  ])('of guidance that ended before an intake was due tell whether it was held: %s', (_, intake, expected) => {
    const tasks = [
      aTask('guidance-1-intake', '2026-03-05', 'done', 'intake-checklist'),
      aTask('intake-open-items', '2026-03-20', 'done', 'intake-checklist'),
    ];

    expect(lines(tasks, [ended, ...intake])).toEqual(expected);
  });
});
