import { describe, expect, it } from 'vitest';
import { Temporal } from '../../schemas/kernel/time.ts';
import { nightsUntil, type Reconciliation, type Stuck, together } from './reconciliation.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const counts = { planned: 0, claimed: 0, sent: 0, cancelled: 0, superseded: 0, stale: 0 };
const at = Temporal.Instant.from('2026-11-05T02:00:00Z');
const of = (...days: string[]): Reconciliation[] =>
  days.map((each) => ({ branch: 'maassluis', day: day(each), at, counts, overdue: 0, repaired: 0, stuck: [] }));
const told = (last: string, found: readonly Reconciliation[], days = 31): string[] =>
  nightsUntil(day(last), found, days).map((night) => (night.is === 'gap' ? `gap ${night.from} ${night.to}` : night.day.toString()));

describe('the nights of a branch', () => {
  it.each<[string, string, string[], string[]]>([
    ['none ran', '2026-11-04', [], []],
    ['all ran', '2026-11-04', ['2026-11-04', '2026-11-03'], ['2026-11-04', '2026-11-03']],
    ['the last one did not run', '2026-11-04', ['2026-11-03'], ['gap 2026-11-04 2026-11-04', '2026-11-03']],
    ['some between did not run', '2026-11-04', ['2026-11-04', '2026-11-01'], ['2026-11-04', 'gap 2026-11-02 2026-11-03', '2026-11-01']],
    ['tonight ran already', '2026-11-03', ['2026-11-04', '2026-11-03'], ['2026-11-04', '2026-11-03']],
    ['one counted the night of the changing clock', '2026-10-25', ['2026-10-25', '2026-10-24'], ['2026-10-25', '2026-10-24']],
  ])('when %s', (_, last, found, expected) => {
    expect(told(last, of(...found))).toEqual(expected);
  });

  it('go back as far as asked, and end in a gap when the last that ran lies further back', () => {
    expect(told('2026-11-04', of('2026-11-03', '2026-11-02', '2026-11-01'), 2)).toEqual(['gap 2026-11-04 2026-11-04', '2026-11-03']);
    expect(told('2026-11-04', of('2026-01-01'), 3)).toEqual(['gap 2026-11-02 2026-11-04']);
  });
});

describe('a night that runs twice', () => {
  const stuck = (client: string, rows: number, repair: Stuck['repair']): Stuck => ({ client, family: 'residence', rows, repair });

  it.each<[string, Stuck[], Stuck[], Stuck[]]>([
    ['keeps what it repaired at first', [stuck('a', 2, 'restarted')], [], [stuck('a', 2, 'restarted')]],
    [
      'does not forget that it had to start a workflow',
      [stuck('a', 2, 'restarted')],
      [stuck('a', 1, 'left')],
      [stuck('a', 2, 'restarted')],
    ],
    ['notes what failed at first and then went', [stuck('a', 2, 'failed')], [stuck('a', 2, 'restarted')], [stuck('a', 2, 'restarted')]],
    ['adds what it finds later', [stuck('a', 1, 'woken')], [stuck('b', 1, 'left')], [stuck('a', 1, 'woken'), stuck('b', 1, 'left')]],
  ])('%s', (_, before, now, expected) => {
    expect(together(before, now)).toEqual(expected);
  });
});
