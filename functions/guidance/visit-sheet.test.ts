import { describe, expect, it } from 'vitest';
import { intakeItems } from '../../schemas/forms/guidance/intake-items.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import type { KeptRecord } from '../records/record.ts';
import type { Task } from '../tasks/task.ts';
import { visitSheet } from './visit-sheet.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2026-11-25');

const aTask = (name: string, dueOn: string, changes: Partial<Task> = {}): Task => ({
  ...{ of: 'client', about: 'client', name, branch: 'maassluis', form: 'contact-noted', prefill: {}, state: 'open' },
  title: { nl: name, en: name },
  why: { nl: 'Reden', en: 'Reason' },
  dueOn: day(dueOn),
  owner: 'contact-volunteer',
  ...changes,
});
const intake = (state: string, facts: KeptRecord['facts']): KeptRecord => ({
  ...{ kind: 'intake', of: 'client', branch: 'maassluis', state, facts, person: {}, version: 1, since: day('2026-11-01') },
});
const aFile = (given: Partial<Pick<ClientFile, 'tasks' | 'records' | 'documents'>>): ClientFile => ({
  client: {
    ...{ id: 'client', household: 'client', branch: 'maassluis', sex: 'female', inflow: 'azc', settledOn: day('2026-10-01') },
    ...{ readsLanguage: 'ar', speaksLanguage: 'ar', interpreterNeeded: true, safeToContact: true },
    person: { nameOnCard: 'Voorbeeld', birthDate: '1990' },
    registeredAt: Temporal.Instant.from('2026-10-01T09:00:00Z'),
  },
  ...{ documents: [], withdrawnDocuments: [], withdrawnRecords: [], reminders: [], records: [], tasks: [], doneUnasked: [], openTo: [] },
  ...given,
});
const aCard = (ends: string): ClientFile['documents'] => [
  {
    ...{ client: 'client', branch: 'maassluis', family: 'residence', state: 'running', version: 1 },
    card: { kind: 'asylum-temporary', cardEndsOn: day(ends), rightEndsOn: day(ends) },
  },
];

describe('the sheet for a visit', () => {
  it('has what is open until three months ahead, the nearest first, but what has a place of its own or is not for the client to read', () => {
    const tasks = [
      aTask('later', '2027-02-25'),
      aTask('too-late-to-bring', '2027-02-26'),
      aTask('late', '2026-11-01'),
      aTask('done', '2026-11-20', { state: 'done' }),
      aTask('break-glass', '2026-11-26', { owner: 'team-leader' }),
      aTask('guidance-1-contact-2026-11-20', '2026-11-20'),
      aTask('guidance-1-intake', '2026-11-26', { form: 'intake-checklist' }),
      aTask('guidance-1-month-3', '2026-12-26', { form: 'guidance-evaluation' }),
    ];

    expect(visitSheet(aFile({ tasks }), today).tasks.map(({ name }) => name)).toEqual(['late', 'later']);
  });

  it('has no more tasks than fit', () => {
    const tasks = Array.from({ length: 40 }, (_, place) => aTask(`task-${place}`, '2026-12-01'));

    expect(visitSheet(aFile({ tasks }), today).tasks).toHaveLength(12);
  });

  it('asks the evaluation that is next', () => {
    const tasks = [
      aTask('guidance-1-month-6', '2027-04-01', { form: 'guidance-evaluation' }),
      aTask('guidance-1-month-3', '2027-01-01', { form: 'guidance-evaluation' }),
    ];

    expect(visitSheet(aFile({ tasks }), today).evaluation?.dueOn.toString()).toBe('2027-01-01');
    expect(visitSheet(aFile({}), today).evaluation).toBeUndefined();
  });

  it('asks what the intake left open, and says what is in progress', () => {
    const facts = Object.fromEntries(Object.keys(intakeItems).map((item) => [item, 'done']));
    const records = [intake('under-way', { ...facts, gp: 'open', dentist: 'in-progress', digid: 'refused-by-client' })];

    expect(visitSheet(aFile({ records }), today).intake).toEqual([
      { item: 'gp', isInProgress: false },
      { item: 'dentist', isInProgress: true },
    ]);
  });

  it.each([
    ['everything while it is still to be held', [aTask('guidance-1-intake', '2026-11-26', { form: 'intake-checklist' })], [], 35],
    ['nothing when it was never asked for', [], [], 0],
    ['nothing once it is complete', [], [intake('complete', {})], 0],
  ])('asks of the intake %s', (_, tasks, records, count) => {
    expect(visitSheet(aFile({ tasks, records }), today).intake).toHaveLength(count);
  });

  it('has the days of half a year, and what passed last', () => {
    const days = (ends: string) =>
      visitSheet(aFile({ documents: aCard(ends) }), today).deadlines.map(({ day: on, isOverdue, isFrom }) =>
        [on.toString(), isOverdue && 'late', isFrom && 'from'].filter(Boolean).join(' '),
      );

    expect(days('2027-05-26')).toEqual(['2026-11-26 from', '2027-05-25']);
    expect(days('2026-11-20')).toEqual(['2026-11-20 late']);
  });
});
