/** What happens in the two years, from a seed: who sends what, what fails when and for how long, how the clock moves, when the process is killed. */
import { createHash } from 'node:crypto';
import { type ExampleLine, firstDay } from '../../../examples/permits/lines.ts';
import { momentOn, officeZone, Temporal } from '../../../schemas/kernel/time.ts';
import { allLines, examplesIn, startTime } from '../../demo/replay.ts';
import { type Part, parts } from '../../outages.ts';
import { covers } from './outage.ts';
import { Random } from './random.ts';

export type Happening =
  | { readonly do: 'submit'; readonly line: ExampleLine }
  | { readonly do: 'outage'; readonly part: Part; readonly hours: number };

/** The process is killed while the clock moves; the machine stays off, and may find its last notes lost. */
export interface Kill {
  /** How far on its way the clock is then. */
  readonly atShare: number;
  readonly offHours: number;
  /** The place in the stream and the last turn of the schedules were not kept: what was done since comes again. */
  readonly notesLost: boolean;
}

export interface Move {
  readonly to: Temporal.Instant;
  readonly kill?: Kill;
  readonly happenings: readonly Happening[];
}

export interface Trace {
  readonly begin: Temporal.Instant;
  readonly atStart: readonly ExampleLine[];
  readonly moves: readonly Move[];
}

export interface TraceOptions {
  readonly seed: number;
  readonly clients: number;
  readonly months: number;
  readonly kills: number;
}

/** The process is killed on moves of so many hours and more, which take long enough to be met on the way. */
const killedMoveHours = 72;

/** Nothing fails in the last days, so that what is still to come can come. */
const quietDays = 14;

export const traceOf = ({ seed, clients, months, kills }: TraceOptions): Trace => {
  const random = new Random(seed);
  const begin = momentOn(Temporal.PlainDate.from(firstDay), startTime);
  const end = later(begin, { months });
  const lines = castOf(clients);
  const stops = new Map<string, Happening[]>();
  const stretches = stretchesIn(begin, months, random);
  const at = (asked: Temporal.Instant, ...happenings: Happening[]) => {
    const moment = stretches.find((stretch) => covers(stretch, asked))?.until ?? asked;
    if (Temporal.Instant.compare(moment, end) < 0) stops.set(moment.toString(), [...(stops.get(moment.toString()) ?? []), ...happenings]);
  };
  const byDay = Map.groupBy(
    lines.filter((line) => line.at !== undefined),
    (line) => line.at ?? firstDay,
  );
  for (const [day, ofDay] of [...byDay].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const time = new Temporal.PlainTime(random.between(9, 17), random.between(1, 59));
    at(momentOn(Temporal.PlainDate.from(day), time), ...ofDay.map((line) => ({ do: 'submit', line }) as const));
  }
  for (let month = 0; month < months; month += 1) {
    const from = later(begin, { months: month });
    for (const happening of outagesIn(random)) {
      const start = from.add({ hours: random.between(0, 29 * 24), minutes: random.between(1, 59) });
      const left = Math.floor(start.until(end).total('hours'));
      if (left > 1) at(start, { ...happening, hours: Math.min(happening.hours, left) });
    }
    // A month at once (unless something happens in it), in a few jumps, or day by day.
    const jumps = random.oneOf([0, 0, 3, 30]);
    for (let jump = 1; jump <= jumps; jump += 1) at(from.add({ hours: Math.floor((jump * 30 * 24) / (jumps + 1)), minutes: 7 }));
  }
  const moments = [...stops].map(([moment, happenings]) => ({ to: Temporal.Instant.from(moment), happenings }));
  moments.sort((a, b) => Temporal.Instant.compare(a.to, b.to));
  const far = moments.filter(({ to }, place) => (moments[place - 1]?.to ?? begin).until(to).total('hours') >= killedMoveHours);
  const killed = someOf(far, kills, random);
  const moves = moments.map((move) => (killed.has(move) ? { ...move, kill: killIn(random) } : move));
  const last = later(end, { days: quietDays });
  return {
    begin,
    atStart: lines.filter((line) => line.at === undefined),
    moves: [...moves, { to: end, happenings: [] }, { to: last, happenings: [] }],
  };
};

/** Three times in the two years nobody touches anything for one to three months: the clock jumps over them at once, and what was to happen comes then. */
const stretchesIn = (begin: Temporal.Instant, months: number, random: Random) =>
  [0.15, 0.45, 0.75].map((share) => {
    const from = later(begin, { months: Math.floor(months * share), days: random.between(0, 28) });
    return { from, until: later(from, { months: random.between(1, 3), hours: random.between(0, 23) }) };
  });

const later = (moment: Temporal.Instant, by: Temporal.DurationLike): Temporal.Instant =>
  moment.toZonedDateTimeISO(officeZone).add(by).toInstant();

/** None, one or two in a month: of hours, of days, or of weeks. */
const outagesIn = (random: Random): { readonly do: 'outage'; readonly part: Part; readonly hours: number }[] =>
  Array.from({ length: random.oneOf([0, 1, 1, 2]) }, () => {
    const [least, most] = random.oneOf([
      [1, 12],
      [1, 12],
      [12, 120],
      [12, 120],
      [120, 480],
    ] as const);
    return { do: 'outage', part: random.oneOf(parts), hours: random.between(least, most) };
  });

const killIn = (random: Random): Kill => ({
  atShare: random.share(),
  offHours: random.oneOf([0, 0, random.between(1, 12), random.between(12, 96)]),
  notesLost: random.share() < 0.5,
});

const someOf = <T>(values: readonly T[], count: number, random: Random): ReadonlySet<T> => {
  const left = [...values];
  const taken = new Set<T>();
  while (taken.size < count && left.length > 0) for (const value of left.splice(random.between(0, left.length - 1), 1)) taken.add(value);
  return taken;
};

/** So many of the example clients, spread over their kinds; when there are not enough, they come again under other ids. */
const castOf = (count: number): ExampleLine[] => {
  const lines = allLines();
  const examples = examplesIn(lines);
  return Array.from({ length: count }, (_, number) => {
    const copy = Math.floor(number / examples.length);
    const round = Math.min(count - copy * examples.length, examples.length);
    const example = examples[Math.floor(((number % examples.length) * examples.length) / round)];
    return (example?.lines ?? []).map((line) => (copy === 0 ? line : copyOf(line, copy)));
  }).flat();
};

const copyOf = (line: ExampleLine, copy: number): ExampleLine => {
  const { clientId, emailAddress } = line.answers;
  return {
    ...line,
    key: otherId(line.key, copy),
    answers: {
      ...line.answers,
      ...(clientId !== undefined && { clientId: otherId(String(clientId), copy) }),
      ...(emailAddress !== undefined && { emailAddress: `copy-${copy}-${emailAddress}` }),
    },
  };
};

const otherId = (id: string, copy: number): string => {
  const hash = createHash('sha256').update(`${id} ${copy}`).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
