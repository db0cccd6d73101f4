/**
 * What people do during the guidance of one adult, made up by the same chance each time, and what must then stand. Nothing here asks the code under test: the days are counted by hand from domain facts
 * §3.4, and the weeks of the checklist are read as data.
 */
import type { IntakeItem } from '../../schemas/forms/guidance/intake-items.ts';
import { checklist } from '../../schemas/guidance-checklist.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

/** Numbers that look like chance and are the same each time (mulberry32). */
export const chance = (seed: number) => {
  let state = seed;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
};
type Chance = ReturnType<typeof chance>;

export const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean => Temporal.PlainDate.compare(one, other) < 0;

/** Something that is told on a day, and the day on which it was so. */
export interface Told {
  readonly on: Temporal.PlainDate;
  readonly toldOn: Temporal.PlainDate;
}

export type EndKind = 'completed' | 'self-reliant-early' | 'moved-out' | 'lost-contact' | 'declined' | 'transferred';

/** A conversation about the intake. One that is not whole settles one item; the second, if there is one, settles one more and agrees on a day for another. */
export interface Talk {
  readonly on: Temporal.PlainDate;
  readonly settled: readonly IntakeItem[] | 'all';
  readonly agreed: { readonly item: IntakeItem; readonly dueOn: Temporal.PlainDate } | undefined;
}

export interface Guided {
  readonly number: number;
  /** The day from which guidance counts, and the day on which somebody told it: mostly the same. */
  readonly began: Told;
  readonly variant: 'azc' | 'gva' | 'moved-in';
  readonly birthDate: string;
  readonly evaluations: Readonly<Partial<Record<Moment, Temporal.PlainDate>>>;
  /** The day on which the form about the first day was sent, and it was that very day. */
  readonly firstDayOn: Temporal.PlainDate | undefined;
  readonly talks: readonly Talk[];
  readonly contacts: readonly Told[];
  readonly movedAwayOn: Temporal.PlainDate | undefined;
  readonly end: { readonly on: Temporal.PlainDate; readonly kind: EndKind } | undefined;
}

/** In months after the start. */
const months = { 'month-3': 3, 'month-6': 6, 'month-12': 12, 'month-18': 18, end: 24 } as const;
export type Moment = keyof typeof months;
const moments = Object.keys(months) as Moment[];

/** Somebody who began on a day: most are well looked after, some are forgotten, some leave. */
export const aLife = (number: number, startedOn: Temporal.PlainDate, random: Chance, birthDate = '1985-03'): Guided => {
  // One in nine is told weeks after they came, one of these when a year has passed.
  const lateDays = number % 9 === 4 ? (number % 108 === 4 ? 370 : 10 + random(80)) : 0;
  const toldOn = startedOn.add({ days: lateDays });
  const years = startedOn.add({ months: 24 });
  const last = lastDayOf(number, startedOn, random);
  const ahead = (day: Temporal.PlainDate): boolean => isBefore(toldOn, day) && (last === undefined || isBefore(day, last.on));

  const evaluations: Partial<Record<Moment, Temporal.PlainDate>> = {};
  for (const moment of ['month-3', 'month-6', 'month-12', 'month-18'] as const) {
    // One in six is forgotten for good; the others are held ten days early to thirty days late.
    const heldOn = startedOn.add({ months: months[moment] }).add({ days: random(3) === 0 ? random(38) - 6 : -8 - random(6) });
    if (random(6) > 0 && ahead(heldOn)) evaluations[moment] = heldOn;
  }
  // It comes first: without it nobody closes a trajectory that was completed.
  if (last?.kind === 'completed' || last?.kind === 'self-reliant-early') evaluations.end = last.on;

  const intakeOn = toldOn.add({ days: 12 + random(random(4) === 0 ? 40 : 14) });
  const isHeld = random(8) > 0 && ahead(intakeOn);
  const isWhole = isHeld && random(3) > 0;
  const secondOn = intakeOn.add({ days: 10 + (number % 50) });
  const talks: Talk[] = isHeld ? [{ on: intakeOn, settled: isWhole ? 'all' : ['gp'], agreed: undefined }] : [];
  // Every other one that left something open is gone on with.
  if (isHeld && !isWhole && number % 2 === 0 && ahead(secondOn))
    talks.push({ on: secondOn, settled: ['dentist'], agreed: { item: 'cycling', dueOn: secondOn.add({ days: 5 + (number % 40) }) } });

  const contacts: Told[] = [];
  const isForgotten = number % 7 === 3;
  for (
    let on = toldOn.add({ days: 6 + random(12) });
    isBefore(on, last?.on ?? years);
    on = on.add({ days: isForgotten ? 400 : 30 + random(110) })
  )
    // One in five is noted some days after it was.
    contacts.push({ on, toldOn: on.add({ days: random(5) === 0 ? 1 + random(6) : 0 }) });

  return {
    number,
    began: { on: startedOn, toldOn },
    variant: (['azc', 'azc', 'gva', 'moved-in'] as const)[random(4)] ?? 'azc',
    birthDate,
    evaluations,
    // One in six never sends it; the others on the day, or up to three days later.
    firstDayOn: number % 6 === 0 ? undefined : toldOn.add({ days: number % 4 }),
    talks,
    contacts: contacts.filter((contact) => last === undefined || isBefore(contact.toldOn, last.on)),
    movedAwayOn: last?.kind === 'moved-out' ? last.movedAwayOn : undefined,
    end: last && { on: last.on, kind: last.kind },
  };
};

/** When and how it ends; undefined when nobody closes it. */
const lastDayOf = (number: number, startedOn: Temporal.PlainDate, random: Chance) => {
  const years = startedOn.add({ months: 24 });
  const during = startedOn.add({ months: 4 }).add({ days: random(480) });
  switch (number % 14) {
    case 2:
      return { kind: 'transferred', on: during, movedAwayOn: undefined } as const;
    case 5: {
      // Two days to forty: some are a month late with closing.
      const movedAwayOn = during;
      return { kind: 'moved-out', on: during.add({ days: 2 + random(38) }), movedAwayOn } as const;
    }
    case 8:
      return { kind: number % 4 === 0 ? 'declined' : 'lost-contact', on: during, movedAwayOn: undefined } as const;
    case 11:
      return { kind: 'self-reliant-early', on: during.add({ months: 3 }), movedAwayOn: undefined } as const;
    case 6:
      return undefined;
    default:
      return { kind: 'completed', on: years.add({ days: random(24) - 5 }), movedAwayOn: undefined } as const;
  }
};

/** A task of the guidance: when it is due, and from when to when it stands open. */
export interface Asked {
  readonly name: string;
  readonly dueOn: Temporal.PlainDate;
  readonly askedOn: Temporal.PlainDate;
  /** Undefined while nobody has done it, and guidance goes on. */
  readonly doneOn: Temporal.PlainDate | undefined;
  /** Nobody did it: guidance ended before it was due. */
  readonly isDropped: boolean;
}

/** Everything that guidance asks, in the whole life. What was due before anybody told of the guidance is not asked. */
export const askedIn = (life: Guided, today: Temporal.PlainDate): Asked[] => {
  const { began, variant, evaluations, firstDayOn, talks, movedAwayOn, end } = life;
  const askedOn = began.toldOn;
  const task = (name: string, dueOn: Temporal.PlainDate, own: Temporal.PlainDate | undefined): Asked => ({
    ...{ name, dueOn, askedOn, doneOn: own ?? end?.on },
    isDropped: own === undefined && end !== undefined && isBefore(end.on, dueOn),
  });
  const evaluated = moments.map((moment) => task(`guidance-1-${moment}`, began.on.add({ months: months[moment] }), evaluations[moment]));
  const intakeTask = task('guidance-1-intake', began.on.add({ weeks: 4 }), talks[0]?.on);
  const firstDay = task(`day-one-${variant}`, began.on, firstDayOn);
  const close = task('guidance-1-close', began.on.add({ months: 24 }), end?.on);
  const movedOut = movedAwayOn && {
    ...task('guidance-1-moved-out', movedAwayOn.add({ weeks: 2 }), end?.on),
    askedOn: movedAwayOn,
  };
  // Who only moved here within the country has no first day.
  const fromTheStart = [...(variant === 'moved-in' ? [] : [firstDay]), intakeTask, ...evaluated, close];
  return [
    ...fromTheStart.filter(({ dueOn }) => !isBefore(dueOn, askedOn)),
    ...openItemsIn(life, today).slice(-1),
    ...(movedOut ? [movedOut] : []),
  ];
};

/** What the conversations before a day left open, each until the next says anew by when. */
const openItemsIn = (life: Guided, today: Temporal.PlainDate): Asked[] => {
  const asked: Asked[] = [];
  for (const [place, { on }] of life.talks.entries()) {
    const dueOn = isBefore(on, today) ? firstDue(life, place) : undefined;
    if (dueOn === undefined) continue;
    const before = asked.pop();
    // When the day is the same, what was asked stays as it was.
    if (before && !before.dueOn.equals(dueOn)) asked.push({ ...before, doneOn: on });
    asked.push({
      name: 'intake-open-items',
      dueOn,
      askedOn: before?.dueOn.equals(dueOn) ? before.askedOn : on,
      doneOn: life.end?.on,
      isDropped: life.end !== undefined && isBefore(life.end.on, dueOn),
    });
  }
  return asked;
};

/** Of what was asked before a later conversation gave it another day, reminders may have gone out. */
export const askedBefore = (life: Guided, today: Temporal.PlainDate): Asked[] => openItemsIn(life, today).slice(0, -1);

/** When the first is due of what is open after a conversation, at most four weeks on; undefined when nothing is. */
const firstDue = ({ began, talks }: Guided, place: number): Temporal.PlainDate | undefined => {
  const held = talks.slice(0, place + 1);
  const last = held.at(-1);
  if (last === undefined || held.some(({ settled }) => settled === 'all')) return undefined;
  const settled = new Set(held.flatMap((talk) => talk.settled));
  const days = Object.entries(checklist)
    .filter(([item]) => !settled.has(item as IntakeItem) && item !== last.agreed?.item)
    .map(([, { weeks }]) => began.on.add({ weeks }));
  return [...days, ...(last.agreed ? [last.agreed.dueOn] : []), last.on.add({ weeks: 4 })]
    .filter((day) => isBefore(last.on, day))
    .toSorted(Temporal.PlainDate.compare)[0];
};

/** The last time that somebody met or spoke the client, as known on a day: a noted contact, a conversation or an evaluation; before any of these, the beginning. */
export const lastMet = ({ began, contacts, talks, evaluations }: Guided, today: Temporal.PlainDate): Told => {
  const others = [...talks.map(({ on }) => on), ...Object.values(evaluations)].map((on): Told => ({ on, toldOn: on }));
  return [...contacts, ...others]
    .filter(({ toldOn }) => isBefore(toldOn, today))
    .toSorted((one, other) => Temporal.PlainDate.compare(one.toldOn, other.toldOn))
    .reduce((last, each) => (isBefore(last.on, each.on) ? each : last), began);
};

/** By when somebody must have noted a contact, as known on a day: three weeks on in the first three months, six in the first year, ten later. */
export const contactBy = (life: Guided, today: Temporal.PlainDate): Temporal.PlainDate => {
  const { began } = life;
  const { on: last } = lastMet(life, today);
  const weeks = isBefore(last, began.on.add({ months: 3 })) ? 3 : isBefore(last, began.on.add({ months: 12 })) ? 6 : 10;
  return last.add({ weeks });
};

/** Who is told of a task, so many days after it was due; and of a client whom nobody saw. */
export const milestoneRungs = [
  ['Y1', -7, 'contact-volunteer'],
  ['Y2', 0, 'contact-volunteer'],
  ['Y3', 7, 'contact-volunteer'],
  ['Y3', 7, 'team-leader'],
  ['Y4', 28, 'team-leader'],
] as const;
export const contactRungs = [
  ['Z1', 0, 'contact-volunteer'],
  ['Z2', 14, 'contact-volunteer'],
  ['Z2', 14, 'team-leader'],
  ['Z3', 28, 'team-leader'],
] as const;
