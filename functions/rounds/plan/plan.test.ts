import { describe, expect, it } from 'vitest';
import { dayOf, momentOn, Temporal } from '../../../schemas/kernel/time.ts';
import type { Reminder } from '../../residence/ledger.ts';
import { firstDayOf } from '../month.ts';
import { remindersOfUpdate } from '../reminders.ts';
import { planRound } from './plan.ts';

const branch = 'maassluis';
const at = (day: string, time: string) => momentOn(Temporal.PlainDate.from(day), time);

/** What is still to be sent about the update of a month, of one dossier; none of it was sent before. */
const rowsOf = (month: string): Reminder[] =>
  remindersOfUpdate(month, undefined, momentOn(firstDayOf(month), '07:00')).map((planned) => ({
    ...planned,
    client: 'c',
    family: 'dossier',
    branch,
    state: 'planned',
  }));

/** The plan of November's round, of which the first two steps were asked. */
const planAt = (
  now: Temporal.Instant,
  { state, rows, latestRun = 1 }: { state: 'open' | 'closed'; rows: Reminder[]; latestRun?: number },
) => {
  const plan = planRound({
    rounds: {
      open: async () => undefined,
      take: async (_branch, _month, run) => run >= latestRun,
      find: async (_branch, month) => ({ branch, month, state, openedOn: firstDayOf(month), run: latestRun }),
      hasAsked: async () => true,
    },
    ledger: {
      openAbout: async (_family, _branch, until) => rows.filter(({ sendAt }) => Temporal.Instant.compare(sendAt, until) <= 0),
    },
    clock: { now: () => now },
  });
  return plan({ branch, month: '2026-11', run: 1, asked: '2026-11-10' });
};

describe('the plan of a monthly round', () => {
  it('asks for the step that was reached and not asked', async () => {
    const now = at('2026-11-05', '08:00');
    const plan = planRound({
      rounds: {
        open: async () => undefined,
        take: async () => true,
        find: async (_branch, month) => ({ branch, month, state: 'open', openedOn: firstDayOf(month), run: 1 }),
        hasAsked: async () => true,
      },
      ledger: { openAbout: async () => rowsOf('2026-11') },
      clock: { now: () => now },
    });

    expect(await plan({ branch, month: '2026-11', run: 1, asked: '2026-11-01' })).toMatchObject({ next: 'ask', step: '2026-11-05' });
  });

  it('leaves the round to a later run', async () => {
    expect(await planAt(at('2026-11-12', '09:00'), { state: 'open', rows: [], latestRun: 2 })).toMatchObject({ next: 'yield' });
  });

  it('sends what is due while the month runs', async () => {
    expect(await planAt(at('2026-11-12', '09:00'), { state: 'open', rows: rowsOf('2026-11') })).toMatchObject({ next: 'send' });
  });

  it('counts before it sends: mail that does not go out puts off no gap', async () => {
    expect(await planAt(at('2026-12-01', '00:00'), { state: 'open', rows: rowsOf('2026-11') })).toMatchObject({ next: 'close' });
    expect(await planAt(at('2026-11-30', '23:59'), { state: 'open', rows: rowsOf('2026-11') })).toMatchObject({ next: 'send' });
  });

  it('still sends what is left when the month was counted', async () => {
    expect(await planAt(at('2026-12-01', '00:01'), { state: 'closed', rows: rowsOf('2026-11') })).toMatchObject({ next: 'send' });
  });

  it('ends when the month was counted and nothing of it is left, also while the next month has something to send', async () => {
    for (const rows of [[], rowsOf('2026-12')])
      for (const day of ['2026-12-01', '2026-12-04', '2026-12-05', '2026-12-10'])
        expect(await planAt(at(day, '12:00'), { state: 'closed', rows })).toMatchObject({ next: 'end', reason: 'counted' });
  });

  it('still sends what an earlier month left, which nobody else does', async () => {
    expect(await planAt(at('2026-12-01', '00:01'), { state: 'closed', rows: rowsOf('2026-10') })).toMatchObject({ next: 'send' });
  });

  it('stays, when the month was counted, for a message that came back and is told with the next digest', async () => {
    const [row] = rowsOf('2026-11');
    if (!row) throw new Error('a month without a reminder');
    const digest = at('2026-12-02', '08:00');
    const told: Reminder = {
      ...row,
      id: 'dossier#undelivered',
      ladder: 'undelivered',
      anchor: dayOf(digest),
      on: dayOf(digest),
      sendAt: digest,
    };

    const plan = await planAt(at('2026-12-01', '12:00'), { state: 'closed', rows: [told] });

    expect(plan.next).toBe('wait');
    expect(Temporal.Instant.compare(Temporal.Instant.from(plan.until), digest)).toBeLessThanOrEqual(0);
  });
});
