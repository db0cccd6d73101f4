/** What is told about somebody in two years of guidance, at the rhythm of domain facts §3.4 (low confidence): ten courses, of which six go as they should. */

import { intakeItems } from '../../../schemas/forms/guidance/intake-items.ts';
import type { FormId } from '../../../schemas/forms/index.ts';
import type { Json } from '../../../schemas/kernel/json.ts';
import type { Temporal } from '../../../schemas/kernel/time.ts';

/** One form; whom it is about is added when it is sent. */
export interface Told {
  readonly on: Temporal.PlainDate;
  readonly form: FormId;
  readonly answers: Readonly<Record<string, Json>>;
}

/** Out of ten clients, in this order. */
export const courses = [
  ...Array<'in-time'>(6).fill('in-time'),
  // Intake and evaluations come nine days after their day.
  'late',
  // From the fifth to the ninth month nobody notes anything; then all is made up for.
  'silent',
  // To another municipality after fourteen months.
  'moved-out',
  // After fifteen months nobody sees the client again.
  'lost',
] as const;

export type Course = (typeof courses)[number];

const evaluations = [
  ['month-3', 3],
  ['month-6', 6],
  ['month-12', 12],
  ['month-18', 18],
  ['end', 24],
] as const;

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

const contact = (on: Temporal.PlainDate): Told => ({
  on,
  form: 'contact-noted',
  answers: { on: on.toString(), how: 'phone', requests: [{ topic: 'finance', outcome: 'answered' }] },
});

const visit = (on: Temporal.PlainDate): Told => ({
  on,
  form: 'home-visit',
  answers: { visitedOn: on.toString(), topics: ['social'] },
});

/** How often somebody is met. */
export type Rhythm = keyof typeof rhythms;

const every = (count: number, on: (number: number) => Temporal.PlainDate): Temporal.PlainDate[] =>
  Array.from({ length: count }, (_, number) => on(number));

const rhythms = {
  /** Weekly in the first three months, monthly later. */
  'as agreed': (startedOn: Temporal.PlainDate) => [
    ...every(12, (week) => startedOn.add({ weeks: week + 1 })),
    ...every(21, (month) => startedOn.add({ months: month + 3 }).add({ days: 2 })),
  ],
  /** Just often enough that nobody is reminded of it. */
  'as seldom as may be': (startedOn: Temporal.PlainDate) => [
    ...every(5, (number) => startedOn.add({ days: 18 * (number + 1) })),
    ...every(7, (number) => startedOn.add({ days: 105 + 40 * number })),
    ...every(6, (number) => startedOn.add({ days: 380 + 66 * number })),
  ],
} as const;

/** Every fourth time at home. */
const contacts = (startedOn: Temporal.PlainDate, rhythm: Rhythm): Told[] =>
  rhythms[rhythm](startedOn).map((on, number) => (number % 4 === 3 ? visit(on) : contact(on)));

const intake = (on: Temporal.PlainDate, state: string, items: readonly string[]): Told => ({
  on,
  form: 'intake-checklist',
  answers: { heldOn: on.toString(), items: items.map((item) => ({ item, state })) },
});

const firstDay = (on: Temporal.PlainDate): Told => ({
  on,
  form: 'day-one',
  answers: {
    variant: 'azc',
    heldOn: on.toString(),
    steps: ['registered', 'home-viewed', 'benefit-forms'].map((step) => ({ step, result: 'done' })),
  },
});

const evaluation = (moment: string, heldOn: Temporal.PlainDate): Told => ({
  on: heldOn,
  form: 'guidance-evaluation',
  answers: { moment, heldOn: heldOn.toString(), ...scores },
});

const closed = (on: Temporal.PlainDate, reason: string): Told => ({
  on,
  form: 'guidance-closed',
  answers: { closedOn: on.toString(), reason, ...(reason === 'completed' && { goesOnWith: ['walk-in'] }) },
});

const isBefore = ({ on }: Told, day: Temporal.PlainDate): boolean => on.toString() < day.toString();

/** Contacts of the silent months never were; the evaluation that fell into them is held when they are over. */
const withSilence = (told: readonly Told[], from: Temporal.PlainDate, until: Temporal.PlainDate): Told[] =>
  told.flatMap((each) => {
    if (isBefore(each, from) || !isBefore(each, until)) return [each];
    return each.form === 'guidance-evaluation' ? [evaluation(String(each.answers['moment']), until)] : [];
  });

/** In order of time. What is done in good time is done five days before its day. */
export const courseOf = (course: Course, startedOn: Temporal.PlainDate, rhythm: Rhythm): Told[] => {
  const after = (months: number, days = 0) => startedOn.add({ months }).add({ days });
  const shift = course === 'late' ? 9 : -5;
  const items = Object.keys(intakeItems);
  const met = [
    { on: startedOn, form: 'guidance-started' as const, answers: { startedOn: startedOn.toString(), variant: 'azc' } },
    firstDay(startedOn),
    ...contacts(startedOn, rhythm),
    intake(startedOn.add({ weeks: 4 }).add({ days: shift }), 'done', items.slice(0, 20)),
    intake(startedOn.add({ weeks: 8 }).add({ days: 2 * shift }), 'done', items.slice(20)),
    ...evaluations.map(([moment, months]) => evaluation(moment, after(months, shift))),
  ];
  const until = (day: Temporal.PlainDate) => met.filter((each) => isBefore(each, day));
  const ways: Record<Course, () => Told[]> = {
    'in-time': () => [...met, closed(after(24), 'completed')],
    late: () => [...met, closed(after(24, 14), 'completed')],
    silent: () => [...withSilence(met, after(4), after(8)), closed(after(24), 'completed')],
    'moved-out': () => [...until(after(14)), closed(after(14), 'moved-out')],
    lost: () => [...until(after(15)), closed(after(26), 'lost-contact')],
  };
  return ways[course]().toSorted((one, other) => one.on.toString().localeCompare(other.on.toString()));
};
