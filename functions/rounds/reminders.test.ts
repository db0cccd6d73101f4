import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Reminder } from '../residence/ledger.ts';
import { firstDayOf, updatedIn } from './month.ts';
import { isMissing, isWaitedFor, remindersOfUpdate, whyNot } from './reminders.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const at = (text: string, time = '07:00') => momentOn(day(text), time);

const aDossier = (state: string, facts: KeptRecord['facts'] = {}): KeptRecord => ({
  kind: 'dossier',
  of: 'c',
  branch: 'maassluis',
  state,
  since: day('2026-10-05'),
  facts,
  person: {},
  version: 1,
});

const rowsOf = (...given: Parameters<typeof remindersOfUpdate>) =>
  remindersOfUpdate(...given).map(({ rung, recipient, on, sendAt }) => `${rung} ${recipient} ${on} ${sendAt}`);

describe('the rows that remind of a monthly update', () => {
  it('are for the volunteer on the 5th and for the team leader on the 10th, at eight', () => {
    expect(rowsOf('2026-11', day('2026-10-05'), at('2026-11-01'))).toEqual([
      'M1 dossier-volunteer 2026-11-05 2026-11-05T07:00:00Z',
      'M2 team-leader 2026-11-10 2026-11-10T07:00:00Z',
    ]);
  });

  it('keep their day when the round was late, and go out with the next digest', () => {
    expect(rowsOf('2026-11', day('2026-10-05'), at('2026-11-07', '09:00'))).toEqual([
      'M1 dossier-volunteer 2026-11-05 2026-11-08T07:00:00Z',
      'M2 team-leader 2026-11-10 2026-11-10T07:00:00Z',
    ]);
  });

  it('are not late for a dossier that came after the day of a rung', () => {
    expect(rowsOf('2026-11', day('2026-11-06'), at('2026-11-10', '08:00'))).toEqual([
      'M1 dossier-volunteer 2026-11-10 2026-11-10T07:00:00Z',
      'M2 team-leader 2026-11-10 2026-11-10T07:00:00Z',
    ]);
  });

  const month = fc
    .record({ year: fc.integer({ min: 2020, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
    .map((of) => Temporal.PlainYearMonth.from(of).toString());
  const minutesIn = fc.integer({ min: 0, max: 60 * 24 * 28 - 1 });
  const openedBefore = fc.option(fc.integer({ min: -28, max: 400 }), { nil: undefined });

  it('are the same rows whenever they are planned, and never go out before now or at another hour than eight', () => {
    fc.assert(
      fc.property(month, minutesIn, minutesIn, openedBefore, (of, some, more, days) => {
        const first = firstDayOf(of);
        const opened = days === undefined ? undefined : first.subtract({ days });
        const moments = [some, more].map((minutes) => momentOn(first).add({ minutes }));
        const [ids, idsLater] = moments.map((now) => remindersOfUpdate(of, opened, now).map(({ id }) => id));
        expect(idsLater).toEqual(ids);
        for (const now of moments) {
          for (const { on, sendAt, anchor } of remindersOfUpdate(of, opened, now)) {
            expect(Temporal.Instant.compare(sendAt, now)).toBeGreaterThanOrEqual(0);
            expect(sendAt.equals(momentOn(dayOf(sendAt), '08:00'))).toBe(true);
            expect(Temporal.PlainDate.compare(dayOf(sendAt), on)).toBeGreaterThanOrEqual(0);
            expect(anchor.equals(first)).toBe(true);
          }
        }
      }),
    );
  });
});

describe('an update that a row reminds of', () => {
  const row = (ladder: Reminder['ladder'] = 'monthly') => ({ ladder, anchor: day('2026-11-01') }) as Reminder;
  const told = { [updatedIn('2026-11')]: 's1' };

  it('is missing while the dossier is open and its month is not told', () => {
    expect(isMissing(row(), [aDossier('open', { [updatedIn('2026-10')]: 's1' })])).toBe(true);
    expect(isMissing(row(), [aDossier('open', { [updatedIn('2026-11')]: null })])).toBe(true);
  });

  it('is not missing once it was told, or the dossier was closed, or is not there; the row then says why', () => {
    expect([isMissing(row(), [aDossier('open', told)]), whyNot(row(), [aDossier('open', told)])]).toEqual([false, 'update-sent']);
    expect([isMissing(row(), [aDossier('closed', told)]), whyNot(row(), [aDossier('closed', told)])]).toEqual([false, 'update-sent']);
    expect([isMissing(row(), [aDossier('closed')]), whyNot(row(), [aDossier('closed')])]).toEqual([false, 'dossier-closed']);
    expect([isMissing(row(), []), whyNot(row(), [])]).toEqual([false, 'dossier-closed']);
  });

  it('is no matter of a row about something else', () => {
    expect(isMissing(row('asylum'), [aDossier('open')])).toBe(false);
  });
});

describe('a month of a dossier', () => {
  it.each<[boolean, string, KeptRecord['state'], KeptRecord['facts']]>([
    [true, 'is open', 'open', {}],
    [false, 'is closed', 'closed', { closedOn: '2026-11-08' }],
    [false, 'was told', 'open', { [updatedIn('2026-11')]: 's1' }],
    [true, 'was told, which was taken back', 'open', { [updatedIn('2026-11')]: null }],
    [true, 'was closed in a month before, and reopened', 'open', { closedOn: '2026-10-31', reopenedOn: '2026-11-02' }],
    [true, 'was closed in the month, and reopened in it', 'open', { closedOn: '2026-11-08', reopenedOn: '2026-11-15' }],
    [false, 'was closed in the month, and reopened after it', 'open', { closedOn: '2026-11-08', reopenedOn: '2026-12-02' }],
  ])('is waited for (%s) when the dossier %s', (expected, _, state, facts) => {
    expect(isWaitedFor(aDossier(state, facts), '2026-11')).toBe(expected);
  });

  it('is not waited for without a dossier or a month', () => {
    expect([isWaitedFor(undefined, '2026-11'), isWaitedFor(aDossier('open'), undefined)]).toEqual([false, false]);
  });
});
