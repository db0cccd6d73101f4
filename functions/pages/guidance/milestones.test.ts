import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { KeptRecord } from '../../records/record.ts';
import { milestonesOf } from './milestones.ts';

type View = Parameters<typeof milestonesOf>[1];
type Milestone = View['milestones'][number];

const trajectory = (facts: KeptRecord['facts']): KeptRecord => ({
  ...{ kind: 'trajectory', of: 'client', branch: 'maassluis', state: 'running', facts, person: {}, version: 1 },
  since: Temporal.PlainDate.from('2026-01-05'),
});
const aMilestone = (name: string, dueOn: string, standing: Milestone['standing'], form: Milestone['form'] = 'guidance-evaluation') => ({
  ...{ name, dueOn, standing, form },
  title: { nl: name, en: name },
});
const aView = (milestones: readonly Milestone[], changes: Partial<View> = {}): View => ({
  ...{ client: 'client', branch: 'maassluis', state: 'running', round: 1, startedOn: '2026-01-05', endedOn: undefined },
  ...{ endedFor: undefined, years: 2, year: 1, yearsBegin: [], endsOn: '2028-01-05', lastContactOn: undefined },
  ...{
    contactBy: undefined,
    isOutOfSight: false,
    plan: 1,
    handsOverOn: undefined,
    notAsked: [],
    checklist: [],
    milestones: [...milestones],
  },
  ...changes,
});
const lines = (view: View, facts: KeptRecord['facts'] = {}): string[] =>
  milestonesOf({ records: [trajectory(facts)] }, view).map(({ name, standing, heldOn }) =>
    [name, standing, heldOn].filter(Boolean).join(' '),
  );

describe('the milestones on the page of a trajectory', () => {
  it('say on which day an evaluation was held', () => {
    const view = aView([aMilestone('guidance-1-month-3', '2026-04-05', 'done'), aMilestone('guidance-1-month-6', '2026-07-05', 'open')]);

    expect(lines(view, { 'evaluated-1-month-3': '2026-04-02' })).toEqual(['guidance-1-month-3 done 2026-04-02', 'guidance-1-month-6 open']);
  });

  it('are those of this time in guidance, not of one before', () => {
    const before = [aMilestone('guidance-1-month-3', '2024-04-05', 'done'), aMilestone('move-in', '2024-01-19', 'done', 'housing-placed')];
    const now = [
      aMilestone('guidance-2-month-3', '2026-04-05', 'open'),
      aMilestone('intake-open-items', '2026-02-05', 'late', 'intake-checklist'),
    ];

    expect(lines(aView([...before, ...now], { round: 2 }))).toEqual(['guidance-2-month-3 open', 'intake-open-items late']);
  });

  it('of guidance that ended tell what was done from what nobody asks for any more', () => {
    const milestones = [
      aMilestone('guidance-1-month-3', '2026-04-05', 'done'),
      aMilestone('guidance-1-end', '2028-01-05', 'done'),
      aMilestone('guidance-1-month-12', '2027-01-05', 'done'),
      aMilestone('guidance-1-close', '2028-01-05', 'done', 'guidance-closed'),
    ];

    expect(lines(aView(milestones, { endedOn: '2026-09-01' }), { 'evaluated-1-end': '2026-08-30' })).toEqual([
      'guidance-1-month-3 done',
      'guidance-1-end done 2026-08-30',
      'guidance-1-month-12 dropped',
      'guidance-1-close done',
    ]);
  });
});
