/** A branch takes a new version of its plan of guidance into use: what runs goes over to it at its next hand-over, what begins goes by it at once. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { GuidancePlan } from '../../schemas/guidance-plans.ts';
import { type Life, openLife } from '../support/life.ts';

/** Example data: evaluations a month earlier in the second year, none after six months, and contact every four weeks. */
vi.mock(import('../../schemas/guidance-plans.ts'), async (actual) => {
  const { firstPlan, ...rest } = await actual();
  const second: GuidancePlan = {
    ...firstPlan,
    version: 2,
    validFrom: '2025-03-01',
    milestones: firstPlan.milestones.flatMap((row) => {
      if (row.id === 'month-12') return [];
      return [row.id === 'month-18' ? { ...row, at: { months: 17 } } : row];
    }),
    rhythm: [{ weeks: 4 }],
  };
  return { ...rest, firstPlan, guidancePlansIn: () => [firstPlan, second] };
});

let life: Life;
let client = '';
beforeAll(async () => {
  life = await openLife('2025-01-06');
  client = await life.client({ settledOn: '2025-01-06' });
  await life.submit('guidance-started', { clientId: client, startedOn: '2025-01-06', variant: 'moved-in' });
}, 60_000);
afterAll(() => life.close());

interface Trajectory {
  readonly plan: number;
  readonly handsOverOn: string;
  readonly contactBy: string;
  readonly milestones: readonly { readonly name: string; readonly dueOn: string; readonly standing: string }[];
}

const trajectory = (of = client) => life.read<Trajectory>(`/api/trajectories/${of}`);
const milestones = async (of = client) =>
  (await trajectory(of)).milestones
    .filter(({ name, standing }) => standing !== 'done' && !name.includes('contact'))
    .map(({ name, dueOn }) => `${name.replace('guidance-1-', '')} ${dueOn}`);
const rowsOf = async (name: string) => (await life.ledger(client)).filter(({ id }) => id.startsWith(`guidance#guidance-1-${name}.`));
const contact = (on: string) =>
  life.submit('contact-noted', { clientId: client, on, how: 'phone', requests: [{ topic: 'other', outcome: 'answered' }] });

describe('a new version of the plan', () => {
  it('changes nothing of what runs before its hand-over', async () => {
    await life.to('2025-07-04');
    await contact('2025-07-04');

    expect(await trajectory()).toMatchObject({ plan: 1, handsOverOn: '2025-07-06', contactBy: '2025-08-15' });
    expect(await milestones()).toContain('month-12 2026-01-06');
  });

  it('holds from the hand-over on: what it moves, drops and how often it wants contact', async () => {
    await life.to('2025-07-06', '07:00');

    expect(await trajectory()).toMatchObject({ plan: 2, handsOverOn: '2026-01-06', contactBy: '2025-08-01' });
    expect(await milestones()).toEqual([
      'intake 2025-02-03',
      'month-3 2025-04-06',
      'month-6 2025-07-06',
      'month-18 2026-06-06',
      'close 2027-01-06',
      'end 2027-01-06',
    ]);
    const dropped = await rowsOf('month-12');
    expect(dropped.length).toBeGreaterThan(0);
    expect(new Set(dropped.map(({ state }) => state))).toEqual(new Set(['cancelled']));
    const moved = await rowsOf('month-18');
    expect(new Set(moved.map(({ id, state }) => `${id.split('.')[1]?.slice(0, 10)} ${state}`))).toEqual(
      new Set(['2026-07-06 superseded', '2026-06-06 planned']),
    );
  });

  it('leaves one execution that lives, and nothing for a rebuild to mend', async () => {
    const { executions } = await life.read<{ executions: { name: string; status: string }[] }>(
      '/_local/executions?machine=guidance-trajectory',
    );
    expect(executions.filter(({ name, status }) => name.includes(client) && status === 'RUNNING')).toHaveLength(1);
    // A correction folds the whole history anew; what the plan dropped does not come back with it.
    const met = await life.submit('home-visit', { clientId: client, visitedOn: '2025-07-05', topics: ['housing'] });
    await life.pass('PT1M');
    await life.correct('home-visit', met, { clientId: client, visitedOn: '2025-07-06', topics: ['housing'] });
    expect(await milestones()).not.toContain('month-12 2026-01-06');
    expect(await milestones()).toContain('month-18 2026-06-06');
  });

  it('is gone by at once by who begins when it holds', async () => {
    const later = await life.client({ settledOn: '2025-07-01' });
    await life.submit('guidance-started', { clientId: later, startedOn: '2025-07-01', variant: 'moved-in' });

    expect(await trajectory(later)).toMatchObject({ plan: 2 });
    expect(await milestones(later)).toEqual([
      'intake 2025-07-29',
      'month-3 2025-10-01',
      'month-6 2026-01-01',
      'month-18 2026-12-01',
      'close 2027-07-01',
      'end 2027-07-01',
    ]);
  });
});
