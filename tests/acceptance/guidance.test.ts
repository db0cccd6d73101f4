/** Two years of guidance: every milestone is reminded of, what is late reaches the team leader, and nobody drops out of sight. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Life, openLife, rungsThatAre } from '../support/life.ts';

let life: Life;
let client = '';
beforeAll(async () => {
  life = await openLife('2025-01-06');
  client = await life.client({ settledOn: '2025-01-06' });
  await life.submit('guidance-started', { clientId: client, startedOn: '2025-01-06', variant: 'azc' });
}, 60_000);
afterAll(() => life.close());

const rows = async () => (await life.ledger(client)).filter(({ id }) => id.startsWith('guidance#'));
const sentOf = async (rung: string) => rungsThatAre(await rows(), 'sent').filter((row) => row.startsWith(rung));
const byDay = (one: string, other: string) => one.slice(3, 13).localeCompare(other.slice(3, 13)) || one.localeCompare(other);
const tasks = async (): Promise<string[]> => {
  const { items, others } = await life.read<{ items: Listed[]; others: Listed[] }>('/api/tasks');
  return [...items, ...others].filter((task) => task.client === client).map(({ id }) => id.slice(client.length + 1));
};
const scores = Object.fromEntries(
  [
    'finances',
    'workAndEducation',
    'useOfTime',
    'housing',
    'domesticRelations',
    'dailyLiving',
    'socialNetwork',
    'participation',
    'justice',
  ].map((domain) => [domain, '4']),
);

interface Listed {
  readonly id: string;
  readonly client?: string;
}

const contact = (on: string, changes: Record<string, unknown> = {}) =>
  life.submit('contact-noted', { clientId: client, on, how: 'phone', requests: [{ topic: 'other', outcome: 'answered', ...changes }] });

describe('a trajectory of two years', () => {
  it('asks for contact when nobody noted any for three weeks, and tells the team leader two weeks later', async () => {
    await life.to('2025-01-27');
    expect(await sentOf('Z1')).toEqual(['Z1 2025-01-27 contact-volunteer']);
    expect(await tasks()).toContain('guidance-1-contact-2025-01-27');
    await life.to('2025-02-10');
    expect(await sentOf('Z2')).toEqual(['Z2 2025-02-10 contact-volunteer team-leader']);
    // The first day was told by nobody, and the intake of the first four weeks is a week late by now.
    expect((await sentOf('Y')).toSorted(byDay)).toEqual([
      'Y2 2025-01-06 contact-volunteer',
      'Y3 2025-01-13 contact-volunteer team-leader',
      'Y1 2025-01-27 contact-volunteer',
      'Y2 2025-02-03 contact-volunteer',
      'Y4 2025-02-03 team-leader',
      'Y3 2025-02-10 contact-volunteer team-leader',
    ]);
  });

  it('counts anew from a contact, but not from somebody who did not come', async () => {
    await contact('2025-02-10', { outcome: 'no-show' });
    expect(await tasks()).toContain('guidance-1-contact-2025-01-27');
    await life.pass('PT1M');
    await contact('2025-02-10');
    expect((await tasks()).filter((name) => name.includes('contact'))).toEqual([]);
    const open = (await rows()).filter(({ state, rung }) => state === 'planned' && rung === 'Z1');
    expect(open.map(({ plannedFor }) => plannedFor)).toEqual(['2025-03-03']);
    expect((await rows()).filter(({ rung, state }) => rung === 'Z3' && state === 'superseded')).toHaveLength(1);
  });

  it('stops reminding of what was done', async () => {
    await life.submit('intake-checklist', { clientId: client, heldOn: '2025-02-10', items: [{ item: 'health-insurance', state: 'done' }] });
    expect((await rows()).filter(({ id, rung }) => id.includes('-intake.') && rung === 'Y4')).toMatchObject([
      { state: 'cancelled', explanation: 'task-done' },
    ]);
    // What is open of it is looked at again when the next item is due, within four weeks, which is a milestone of its own.
    expect((await rows()).filter(({ id, state }) => id.includes('intake-open-items.2025-03-03') && state === 'planned')).toHaveLength(5);
  });

  it('tells the team leader of an evaluation that nobody held, and hands over at six months', async () => {
    await life.to('2025-04-13');
    expect(
      (await rows()).filter(({ id, rung, state }) => id.includes('month-3.2025-04-06') && rung === 'Y3' && state === 'sent'),
    ).toHaveLength(2);
    await life.submit('guidance-evaluation', {
      clientId: client,
      moment: 'month-3',
      heldOn: '2025-04-13',
      finances: '3',
    });
    expect((await rows()).filter(({ id, rung }) => id.includes('month-3') && rung === 'Y4')).toMatchObject([
      { state: 'cancelled', explanation: 'task-done' },
    ]);
    await life.to('2025-07-06');
    const runs = await life.read<{ executions: { name: string; status: string }[] }>('/_local/executions?machine=guidance-trajectory');
    const ofClient = runs.executions.filter(({ name }) => name.includes(client)).map(({ name, status }) => `${name.slice(-1)} ${status}`);
    expect(ofClient.toSorted()).toEqual(['1 SUCCEEDED', '2 RUNNING']);
  });

  it('goes on for two years, and ends with a reason for every row', async () => {
    await life.to('2026-12-28');
    await life.submit('guidance-evaluation', {
      clientId: client,
      moment: 'end',
      heldOn: '2026-12-28',
      ...scores,
    });
    expect(await sentOf('Y1')).toContain('Y1 2026-12-30 contact-volunteer'.replace('2026-12-30', '2026-06-29'));
    await life.to('2027-01-06');
    await life.submit('guidance-closed', { clientId: client, closedOn: '2027-01-06', reason: 'completed', goesOnWith: ['walk-in'] });

    const left = (await rows()).filter(({ state }) => state === 'planned' || state === 'claimed');
    expect(left).toEqual([]);
    expect(new Set((await rows()).filter(({ state }) => state !== 'sent').map(({ explanation }) => explanation))).toEqual(
      new Set(['task-done', 'new-end-date', 'guidance-ended', 'overtaken-by-later-rung']),
    );
    await life.to('2027-06-01');
    expect((await tasks()).filter((name) => name.startsWith('guidance'))).toEqual([]);
  }, 60_000);
});
