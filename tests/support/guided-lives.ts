/** What people do during the guidance of one adult, made up by the same chance each time, and what must then stand. Nothing here asks the code under test: the days are counted by hand from domain facts §3.4. */
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

export interface Guided {
  readonly number: number;
  /** The day from which guidance counts, and the day on which somebody told it: mostly the same. */
  readonly began: Told;
  readonly variant: 'azc' | 'gva' | 'moved-in';
  readonly birthDate: string;
  readonly evaluations: Readonly<Partial<Record<Moment, Temporal.PlainDate>>>;
  readonly intake: { readonly on: Temporal.PlainDate; readonly isWhole: boolean } | undefined;
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
  const intake = random(8) > 0 && ahead(intakeOn) ? { on: intakeOn, isWhole: random(3) > 0 } : undefined;

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
    intake,
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
}

/** Everything that guidance asks, in the whole life. What was due before anybody told of the guidance is not asked. */
export const askedIn = ({ began, evaluations, intake, movedAwayOn, end }: Guided): Asked[] => {
  const askedOn = began.toldOn;
  const doneOn = (own: Temporal.PlainDate | undefined) => own ?? end?.on;
  const evaluated = moments.map((moment) => ({
    name: `guidance-1-${moment}`,
    dueOn: began.on.add({ months: months[moment] }),
    askedOn,
    doneOn: doneOn(evaluations[moment]),
  }));
  const intakeTask = { name: 'guidance-1-intake', dueOn: began.on.add({ weeks: 4 }), askedOn, doneOn: doneOn(intake?.on) };
  const close = { name: 'guidance-1-close', dueOn: began.on.add({ months: 24 }), askedOn, doneOn: end?.on };
  const openItems = intake &&
    !intake.isWhole && { name: 'intake-open-items', dueOn: intake.on.add({ weeks: 4 }), askedOn: intake.on, doneOn: end?.on };
  const movedOut = movedAwayOn && {
    name: 'guidance-1-moved-out',
    dueOn: movedAwayOn.add({ weeks: 2 }),
    askedOn: movedAwayOn,
    doneOn: end?.on,
  };
  const fromTheStart = [intakeTask, ...evaluated, close].filter(({ dueOn }) => !isBefore(dueOn, askedOn));
  return [...fromTheStart, ...(openItems ? [openItems] : []), ...(movedOut ? [movedOut] : [])];
};

/** By when somebody must have noted a contact, as known on a day: three weeks on in the first three months, six in the first year, ten later. */
export const contactBy = ({ began, contacts }: Guided, today: Temporal.PlainDate): Temporal.PlainDate => {
  const known = contacts.filter(({ toldOn }) => isBefore(toldOn, today)).map(({ on }) => on);
  const last = [began.on, ...known].toSorted(Temporal.PlainDate.compare).at(-1) ?? began.on;
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
