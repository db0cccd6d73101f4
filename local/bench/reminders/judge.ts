/** Judges what was sent by what had to be: each obligation is in exactly one message, or a later one says why not. */
import { dayOf, Temporal } from '../../../schemas/kernel/time.ts';
import { type Obligation, type Period, periodAt } from './oracle.ts';
import { covers, type Outage } from './outage.ts';
import type { Sending } from './reading.ts';

export interface Verdict {
  /** What came due by the end. */
  readonly due: number;
  readonly sent: number;
  /** A later rung for the same reader came due before anything could be sent, and was sent. */
  readonly overtaken: number;
  /** The form that ended it came before anything could be sent. */
  readonly ended: number;
  readonly missed: readonly Obligation[];
  /** Messages more than one about the same. */
  readonly double: readonly Sending[];
  readonly lateness: readonly Lateness[];
}

/** From the moment at which it was due, by the clock and by the calendar. */
export interface Lateness {
  readonly hours: number;
  readonly days: number;
  /** Of the hours, those after the outage in which it came due was over. */
  readonly hoursInCalm: number;
}

/** After an outage: attempts again come within the hour, and the next night repairs what nobody waits for. */
const recoveryHours = 26;

/** Outages that follow each other before anything has recovered are one. */
const troublesOf = (outages: readonly Outage[]): Pick<Outage, 'from' | 'until'>[] => {
  const troubles: { from: Temporal.Instant; until: Temporal.Instant }[] = [];
  for (const { from, until } of outages.toSorted((a, b) => Temporal.Instant.compare(a.from, b.from))) {
    const recovered = until.add({ hours: recoveryHours });
    const last = troubles.at(-1);
    if (!last || Temporal.Instant.compare(last.until, from) < 0) troubles.push({ from, until: recovered });
    else if (Temporal.Instant.compare(last.until, recovered) < 0) last.until = recovered;
  }
  return troubles;
};

export const judge = (
  obligations: readonly Obligation[],
  sendings: readonly Sending[],
  { outages, end }: { readonly outages: readonly Outage[]; readonly end: Temporal.Instant },
): Verdict => {
  const troubles = troublesOf(outages);
  /** Until when a thing that was due at a moment may have had to wait. */
  const couldGoBy = (moment: Temporal.Instant): Temporal.Instant => troubles.find((trouble) => covers(trouble, moment))?.until ?? moment;
  const ofObligation = Map.groupBy(sendings, ({ obligation }) => obligation);
  const wasDue = ({ due, until }: Period): boolean =>
    Temporal.Instant.compare(due, end) <= 0 && (!until || Temporal.Instant.compare(due, until) < 0);
  const due = obligations.filter(({ periods }) => periods.some(wasDue));
  const sent = due.filter((each) => ofObligation.has(each));
  const sentByLadder = Map.groupBy(sent, ({ ladder, who }) => `${ladder} ${who}`);

  const isOvertaken = ({ ladder, who, on }: Obligation, period: Period): boolean =>
    (sentByLadder.get(`${ladder} ${who}`) ?? []).some(
      (later) =>
        Temporal.PlainDate.compare(later.on, on) > 0 &&
        later.periods.some((each) => wasDue(each) && Temporal.Instant.compare(each.due, couldGoBy(period.due)) <= 0),
    );
  const isEnded = ({ due: since, until }: Period): boolean => !!until && Temporal.Instant.compare(until, couldGoBy(since)) <= 0;

  const unsent = due.filter((each) => !ofObligation.has(each));
  const overtaken = unsent.filter((each) => each.periods.filter(wasDue).every((period) => isOvertaken(each, period)));
  const ended = unsent.filter(
    (each) => !overtaken.includes(each) && each.periods.filter(wasDue).every((period) => isOvertaken(each, period) || isEnded(period)),
  );
  const missed = unsent.filter((each) => !overtaken.includes(each) && !ended.includes(each));
  return {
    due: due.length,
    sent: sent.length,
    overtaken: overtaken.length,
    ended: ended.length,
    missed,
    double: [...ofObligation.values()].flatMap((messages) => messages.slice(1)),
    lateness: [...ofObligation.values()].flatMap(([first]) => (first ? latenessOf(first, outages) : [])),
  };
};

const latenessOf = ({ obligation, at }: Sending, outages: readonly Outage[]): Lateness[] => {
  const since = periodAt(obligation, at)?.due;
  if (!since) return [];
  const hoursInCalm = Math.max(0, calmAfter(since, outages).until(at).total('hours'));
  return [{ hours: since.until(at).total('hours'), days: daysBetween(since, at), hoursInCalm }];
};

/** The first moment at which nothing is out. */
const calmAfter = (moment: Temporal.Instant, outages: readonly Outage[]): Temporal.Instant => {
  const out = outages.find((outage) => covers(outage, moment));
  return out ? calmAfter(out.until, outages) : moment;
};

const daysBetween = (from: Temporal.Instant, to: Temporal.Instant): number => dayOf(from).until(dayOf(to)).days;
