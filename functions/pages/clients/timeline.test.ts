import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { ResidenceDocument } from '../../residence/document.ts';
import type { Reminder } from '../../residence/ledger.ts';
import { remindersOf } from '../../residence/reminders.ts';
import type { Submission } from '../../submissions/submission.ts';
import { timelineOf } from './timeline.ts';

const today = Temporal.PlainDate.from('2026-11-05');
const cardEndsOn = Temporal.PlainDate.from('2027-02-10');
const document: ResidenceDocument = {
  client: 'client',
  branch: 'maassluis',
  family: 'residence',
  state: 'running',
  version: 1,
  card: { kind: 'asylum-temporary', rightEndsOn: cardEndsOn, cardEndsOn },
};
/** When the reminders were planned: before the first of them. */
const plannedAt = Temporal.Instant.from('2026-02-10T10:00:00Z');
const rows = (state: Reminder['state'], given: Partial<Reminder> = {}): Reminder[] =>
  remindersOf(document, plannedAt).map((planned) => ({
    ...planned,
    client: 'client',
    branch: 'maassluis',
    family: 'residence',
    state,
    ...given,
  }));
const aSubmission = (id: string, at: string): Submission => ({
  id,
  form: 'renewal-sent',
  formVersion: 1,
  branch: 'maassluis',
  actor: 'somebody',
  client: 'client',
  at: Temporal.Instant.from(at),
  answers: {},
  digest: '',
  receipt: '',
});

describe("a client's timeline", () => {
  it('shows what is planned, nearest first, one item for all who get it on a day', () => {
    const { coming } = timelineOf({ documents: [document], reminders: rows('planned') }, [], today);

    expect(coming.map(({ on }) => on.toString())).toEqual(coming.map(({ on }) => on.toString()).toSorted());
    const urgent = coming.filter(({ title }) => title.nl.includes('Dringend'));
    expect(urgent).toHaveLength(1);
    expect(urgent[0]?.title.nl).toBe('Herinnering: Dringend: nog niets ingediend');
    expect(urgent[0]?.more?.nl).toBe('Asiel bepaalde tijd (type III). Aan: cliënt, juridisch begeleider, teamleider');
  });

  it('puts the end of the card among what comes, and among the past once it has passed', () => {
    const file = { documents: [document], reminders: [] };

    expect(timelineOf(file, [], today).coming.map(({ title }) => title.nl)).toEqual(['De pas verloopt']);
    expect(timelineOf(file, [], cardEndsOn.add({ days: 1 })).past.map(({ title }) => title.nl)).toEqual(['De pas verloopt']);
  });

  it('shows what was sent on the day on which it was, and says when that was late', () => {
    const [first] = rows('sent', { sentAt: Temporal.Instant.from('2026-11-03T07:00:00Z'), lateDays: 2 });
    const { past } = timelineOf(
      { documents: [document], reminders: first ? [first] : [] },
      [aSubmission('s1', '2026-11-04T23:30:00Z')],
      today,
    );

    expect(past.map(({ on }) => on.toString())).toEqual(['2026-11-05', '2026-11-03']);
    expect(past[0]).toMatchObject({ title: { nl: 'Verlenging ingediend' }, href: '/submissions/s1' });
    expect(past[1]?.more?.nl).toContain('2 dagen later dan gepland');
  });

  it('shows what should have gone out already as going out today', () => {
    const overdue = rows('planned').filter(({ on }) => Temporal.PlainDate.compare(on, today) < 0);
    const { coming, past } = timelineOf({ documents: [], reminders: overdue }, [], today);

    expect(overdue.length).toBeGreaterThan(0);
    expect(new Set(coming.map(({ on }) => on.toString()))).toEqual(new Set(['2026-11-05']));
    expect(past).toEqual([]);
  });

  it('leaves out what will never be sent', () => {
    const { coming, past } = timelineOf({ documents: [], reminders: [...rows('cancelled'), ...rows('superseded')] }, [], today);

    expect([...coming, ...past]).toEqual([]);
  });
});
