import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, momentOn, Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Reminder } from '../residence/ledger.ts';
import { askAgain } from './ask-again.ts';
import { cutOffOf, firstDayOf, updatedIn } from './month.ts';
import { remindersOfUpdate } from './reminders.ts';
import { taskOfUpdate } from './update-task.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

const aDossier = (facts: KeptRecord['facts']): KeptRecord => ({
  kind: 'dossier',
  of: 'c',
  branch: 'maassluis',
  state: 'closed',
  since: day('2026-11-08'),
  facts,
  person: {},
  version: 3,
});

interface Given {
  readonly month?: string;
  /** Which rungs had gone out before the dossier was closed; the others were cancelled by that. */
  readonly sent?: readonly string[];
  readonly facts?: KeptRecord['facts'];
  readonly task?: 'open' | 'done' | 'never asked';
}

const fileOf = ({ month = '2026-11', sent = [], facts = {}, task = 'done' }: Given): ClientFile => {
  const opened = day('2026-10-05');
  const rows = remindersOfUpdate(month, opened, momentOn(firstDayOf(month), '07:00')).map((row) => ({
    ...row,
    client: 'c',
    branch: 'maassluis',
    family: 'dossier',
    ...(sent.includes(row.rung) ? { state: 'sent' } : { state: 'cancelled', explanation: 'dossier-closed' }),
  }));
  return {
    client: { id: 'c' },
    records: [aDossier(facts)],
    reminders: rows as unknown as readonly Reminder[],
    tasks: task === 'never asked' ? [] : [{ ...taskOfUpdate('c', month, firstDayOf(month)), branch: 'maassluis', state: task }],
    documents: [],
    openTo: [],
    withdrawnDocuments: [],
    doneUnasked: [],
  } as unknown as ClientFile;
};

const reopened = (on: string, given: Given = {}, time = '10:00') =>
  askAgain(fileOf(given), { now: momentOn(day(on), time), today: day(on) });

const rowsIn = (changes: ReturnType<typeof reopened>) =>
  changes.flatMap((change) =>
    change.do === 'plan reminder' ? [`${change.reminder.rung} ${change.reminder.on} ${change.reminder.sendAt}`] : [],
  );

describe('a dossier that is reopened in the month in which it was closed', () => {
  it('is asked about again, and the volunteer hears of it with the next digest', () => {
    const changes = reopened('2026-11-04', {}, '07:00');
    expect(changes[0]).toMatchObject({ do: 'open task', again: true, task: { name: 'monthly-update-2026-11', dueOn: day('2026-11-05') } });
    expect(rowsIn(changes)).toEqual(['M1 2026-11-05 2026-11-05T07:00:00Z', 'M2 2026-11-10 2026-11-10T07:00:00Z']);
  });

  it('gives the volunteer as many days before the team leader hears of it as the ladder does', () => {
    const changes = reopened('2026-11-15');
    expect(changes[0]).toMatchObject({ task: { dueOn: day('2026-11-15') } });
    expect(rowsIn(changes)).toEqual(['M1 2026-11-16 2026-11-16T07:00:00Z', 'M2 2026-11-21 2026-11-21T07:00:00Z']);
  });

  it('does not send twice what went out before it was closed', () => {
    expect(rowsIn(reopened('2026-11-15', { sent: ['M1'] }))).toEqual(['M2 2026-11-16 2026-11-16T07:00:00Z']);
    expect(rowsIn(reopened('2026-11-15', { sent: ['M1', 'M2'] }))).toEqual([]);
  });

  it('leaves the rows that ended as they are: those that take their place have names of their own', () => {
    const before = new Set(fileOf({}).reminders.map(({ id }) => id));
    const after = reopened('2026-11-15').flatMap((change) => (change.do === 'plan reminder' ? [change.reminder.id] : []));
    expect(after).toHaveLength(2);
    expect(after.filter((id) => before.has(id))).toEqual([]);
  });

  it.each<[string, string, Given]>([
    ['was told in that month', '2026-11-15', { facts: { [updatedIn('2026-11')]: 's1' } }],
    ['is reopened in a later month, which asks by itself', '2026-12-02', {}],
    ['was never asked about', '2026-11-15', { task: 'never asked' }],
    ['is still being asked about', '2026-11-15', { task: 'open' }],
  ])('is not asked about again when it %s', (_, on, given) => {
    expect(reopened(on, given)).toEqual([]);
  });

  it('is reminded of before the month is counted, at eight, the volunteer no later than the team leader', () => {
    const month = fc
      .record({ year: fc.integer({ min: 2020, max: 2040 }), month: fc.integer({ min: 1, max: 12 }) })
      .map((of) => Temporal.PlainYearMonth.from(of).toString());
    fc.assert(
      fc.property(month, fc.nat(26), fc.nat(60 * 24 - 1), (of, days, minutes) => {
        const today = firstDayOf(of).add({ days });
        // After the digest of the last day there is none before the month is counted.
        fc.pre(Temporal.PlainDate.compare(today, cutOffOf(of)) < 0);
        const now = momentOn(today).add({ minutes });
        fc.pre(dayOf(now).equals(today));
        const rows = askAgain(fileOf({ month: of }), { now, today }).flatMap((change) =>
          change.do === 'plan reminder' ? [change.reminder] : [],
        );
        expect(rows.map(({ rung }) => rung)).toEqual(['M1', 'M2']);
        for (const { sendAt, on } of rows) {
          expect(Temporal.Instant.compare(sendAt, now)).toBeGreaterThanOrEqual(0);
          expect(sendAt.equals(momentOn(dayOf(sendAt), '08:00'))).toBe(true);
          expect(Temporal.PlainDate.compare(on, cutOffOf(of))).toBeLessThanOrEqual(0);
        }
        const [first, second] = rows.map(({ sendAt }) => sendAt);
        if (first && second) expect(Temporal.Instant.compare(first, second)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
