/**
 * The reminders that domain facts §1.6 asks for, written down case by case from that table and the rules of §8.4 and §8.5, and from nothing else:
 * this file must not know the code or the data that the system plans with, or the demo would compare the system with itself.
 */
import { Temporal } from '../../schemas/kernel/time.ts';

type Day = Temporal.PlainDate;

export type Who = 'client' | 'contact' | 'legal' | 'leader' | 'lawyer';

export interface Step {
  readonly rung: string;
  readonly on: Day;
  readonly who: Who;
}

/** Holidays and equated days, copied from the calendar in §8.5; 2029 is not reached by any term of the demo. */
const holidays = new Set([
  ...['2026-01-01', '2026-01-02', '2026-04-03', '2026-04-06', '2026-04-27', '2026-05-05', '2026-05-14', '2026-05-15', '2026-05-25'],
  ...['2026-12-25', '2026-12-26'],
  ...['2027-01-01', '2027-03-26', '2027-03-29', '2027-04-27', '2027-05-05', '2027-05-06', '2027-05-07', '2027-05-17'],
  ...['2027-12-25', '2027-12-26'],
  ...['2028-01-01', '2028-04-14', '2028-04-17', '2028-04-27', '2028-04-28', '2028-05-05', '2028-05-25', '2028-05-26', '2028-06-05'],
  ...['2028-12-25', '2028-12-26'],
]);

const works = (day: Day): boolean => day.dayOfWeek !== 6 && day.dayOfWeek !== 7 && !holidays.has(day.toString());

const workingDaysBefore = (day: Day, count: number): Day => {
  let reached = day;
  let left = count;
  while (left > 0) {
    reached = reached.subtract({ days: 1 });
    if (works(reached)) left -= 1;
  }
  return reached;
};

const firstWorkingDayFrom = (day: Day): Day => (works(day) ? day : firstWorkingDayFrom(day.add({ days: 1 })));

const to = (rung: string, on: Day, ...who: Who[]): Step[] => who.map((each) => ({ rung, on, who: each }));

/** R3 to R7, which every residence card has; the table's "volunteer" on R5 is read as both volunteers. */
const fromThreeMonths = (end: Day): Step[] => [
  ...to('R3', end.subtract({ months: 3 }), 'client', 'legal', 'leader'),
  ...to('R4', end.subtract({ months: 2 }), 'leader'),
  ...to('R5', end.subtract({ months: 1 }), 'client', 'contact', 'legal', 'leader'),
  ...to('R6a', end.subtract({ days: 14 }), 'leader'),
  ...to('R6b', end.subtract({ days: 7 }), 'leader'),
  ...to('R6c', workingDaysBefore(end, 2), 'leader'),
  ...to('R7a', end, 'leader', 'lawyer'),
  ...to('R7b', end.add({ days: 7 }), 'leader', 'lawyer'),
  ...to('R7c', end.add({ days: 28 }), 'leader', 'lawyer'),
];

/** What a card that nobody has renewed asks for. `rightEndsOn` is absent for an indefinite right. */
export const stepsOfCard = (kind: string, cardEndsOn: string, rightEndsOn: string | undefined): Step[] => {
  const end = Temporal.PlainDate.from(cardEndsOn);
  const onlyTheCard = rightEndsOn !== undefined && cardEndsOn < rightEndsOn;
  switch (kind) {
    case 'asylum-temporary':
      if (onlyTheCard) return fromThreeMonths(end);
      return [
        ...to('R0', end.subtract({ months: 7 }), 'legal'),
        ...to('R1', end.subtract({ months: 6 }), 'client', 'contact', 'legal'),
        ...to('R2', end.subtract({ months: 4 }), 'legal', 'contact'),
        ...fromThreeMonths(end),
      ];
    case 'regular-temporary':
      if (onlyTheCard) return fromThreeMonths(end);
      return [
        ...to('R0', end.subtract({ months: 5 }), 'legal'),
        ...to('R2', end.subtract({ months: 4 }), 'legal', 'contact'),
        ...to('R1', end.subtract({ months: 3 }), 'client', 'contact', 'legal'),
        ...fromThreeMonths(end),
      ];
    case 'asylum-permanent':
    case 'regular-permanent':
    case 'eu-long-term':
      return fromThreeMonths(end);
    case 'refugee-travel-document':
    case 'alien-travel-document':
      return [
        ...to('T1a', end.subtract({ months: 3 }), 'client', 'contact'),
        ...to('T1b', end.subtract({ days: 42 }), 'client', 'contact'),
        ...to('T1c', end.subtract({ days: 14 }), 'client', 'contact'),
      ];
    // Not a row of §1.6 but its note at P1 ("card expired meanwhile: W-document"): the branch's own proposal, told to the jurists in time.
    case 'w-document':
      return [...to('W1a', end.subtract({ days: 42 }), 'legal'), ...to('W1b', end.subtract({ days: 14 }), 'legal', 'leader')];
    case 'national-passport':
      return [];
    default:
      throw new Error(`no ladder was written down for ${kind}`);
  }
};

/**
 * T1 is "only useful if the permit is valid long enough; chain after the permit renewal": while the residence card ends before the travel document
 * does, or within half a year after it, staff hear that the permit comes first, and the client is told nothing yet.
 */
export const permitComesFirst = (travelDocumentEndsOn: string, residenceCardEndsOn: string | undefined): boolean =>
  residenceCardEndsOn !== undefined && residenceCardEndsOn <= Temporal.PlainDate.from(travelDocumentEndsOn).add({ months: 6 }).toString();

export const stepsWhilePermitComesFirst = (travelDocumentEndsOn: string): Step[] => {
  const end = Temporal.PlainDate.from(travelDocumentEndsOn);
  return [
    ...to('T2a', end.subtract({ months: 3 }), 'contact', 'legal'),
    ...to('T2b', end.subtract({ days: 42 }), 'contact', 'legal'),
    ...to('T2c', end.subtract({ days: 14 }), 'contact', 'legal'),
  ];
};

/** The note at P1, "card expired meanwhile: W-document": on the end of the card, or on the day of sending when that had passed. */
export const stepsOfCardWhilePending = (cardEndsOn: string, sentOn: string): Step[] =>
  to('W0', Temporal.PlainDate.from(cardEndsOn < sentOn ? sentOn : cardEndsOn), 'legal');

export interface Letter {
  readonly application: string;
  readonly letterOf: string;
  /** The last day for objection, where the letter prints it. */
  readonly printed: string | undefined;
  readonly registeredAt: Temporal.PlainDateTime;
}

/**
 * After a rejection. Objection: four weeks from the day of sending, six where the municipality decided (§10); our own deadlines warn on the day as
 * counted (§8.5), with a target of three working days before (§8.4); what is late can be excused, so somebody looks at it the day after.
 */
export const stepsOfRejection = ({ application, letterOf, printed, registeredAt }: Letter): { warnOn: Day; steps: Step[] } => {
  const weeks = application === 'travel-document' ? 6 : 4;
  const counted = Temporal.PlainDate.from(letterOf).add({ days: weeks * 7 });
  const warnOn = printed === undefined ? counted : Temporal.PlainDate.from(printed);
  const lastDay = printed === undefined ? firstWorkingDayFrom(counted) : warnOn;
  const digest = nextDigest(registeredAt).toPlainDate();
  const atOnce = Temporal.PlainDate.compare(digest, warnOn) > 0 ? warnOn : digest;
  const steps = [
    ...to('O0', atOnce, 'legal', 'leader', 'lawyer'),
    ...to('O1', warnOn.subtract({ days: 14 }), 'legal', 'leader', 'lawyer'),
    ...to('O2', warnOn.subtract({ days: 7 }), 'legal', 'leader', 'lawyer'),
    ...to('O3', workingDaysBefore(warnOn, 3), 'legal', 'leader', 'lawyer'),
    ...to('O4', warnOn, 'legal', 'leader', 'lawyer'),
    ...to('O5', lastDay.add({ days: 1 }), 'leader'),
  ];
  return { warnOn, steps };
};

/** P1 and P2. The terms are those of §1.1; of 90 days and 8 weeks the end rolls (§8.5), of 6 months it does not. */
export const stepsOfApplication = (application: string, receivedOn: string): Step[] => {
  const due = decisionDue(application, Temporal.PlainDate.from(receivedOn));
  return due ? [...to('P1', due.subtract({ days: 14 }), 'legal'), ...to('P2', due.add({ days: 1 }), 'legal', 'lawyer')] : [];
};

const decisionDue = (application: string, received: Day): Day | undefined => {
  switch (application) {
    case 'asylum-extension':
    case 'asylum-permanent':
    case 'regular-permanent':
      return received.add({ months: 6 });
    case 'regular-extension':
      return firstWorkingDayFrom(received.add({ days: 90 }));
    case 'card-renewal':
      return firstWorkingDayFrom(received.add({ days: 56 }));
    case 'travel-document':
      return undefined;
    default:
      throw new Error(`no term was written down for ${application}`);
  }
};

const atEight = (day: Day): Temporal.PlainDateTime => day.toPlainDateTime('08:00');

const nextDigest = (now: Temporal.PlainDateTime): Temporal.PlainDateTime => {
  const today = atEight(now.toPlainDate());
  return Temporal.PlainDateTime.compare(now, today) <= 0 ? today : today.add({ days: 1 });
};

/**
 * The moment in Amsterdam at which a step goes out when it is written down at `now`: 08:00 on its day. When that has passed, a client to whom we
 * write hears of it at once; all others hear of it with their next mail of 08:00, because each gets one digest a day (the note under §1.6).
 */
export const goesOut = ({ on }: Pick<Step, 'on'>, reader: 'client' | 'staff', now: Temporal.PlainDateTime): Temporal.PlainDateTime => {
  if (Temporal.PlainDateTime.compare(now, atEight(on)) <= 0) return atEight(on);
  return reader === 'client' ? now : nextDigest(now);
};

/** Documents of which a client holds one at a time: a new one takes the place of the old. */
export const familyOf = (kindOrApplication: string): string => {
  switch (kindOrApplication) {
    case 'refugee-travel-document':
    case 'alien-travel-document':
    case 'travel-document':
      return 'travel';
    case 'w-document':
      return 'awaiting';
    case 'national-passport':
      return 'national';
    default:
      return 'residence';
  }
};
