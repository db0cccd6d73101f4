/**
 * What the usual daily job would have sent: at 08:00 it picks who is due today, by equality of dates, and keeps no note of what it sent. On a day on
 * which the scheduler, the mail or the machine is out at that hour its reminders are never sent; a run that comes twice sends twice.
 */
import { dayOf, momentOn, Temporal } from '../../../schemas/kernel/time.ts';
import type { Lived } from './lived.ts';
import type { Obligation } from './oracle.ts';
import { covers, type Outage } from './outage.ts';
import type { Sending } from './reading.ts';

const hour = '08:00';

/** It starts nothing and asks no workflow, so their outages do not touch it. */
const needs: readonly Outage['part'][] = ['scheduler', 'mail', 'process'];

export const dailyJob = (
  obligations: readonly Obligation[],
  { outages, reruns, end }: Pick<Lived, 'outages' | 'reruns' | 'end'>,
  begin: Temporal.Instant,
): Sending[] => {
  const works = (moment: Temporal.Instant): boolean => !outages.some((each) => needs.includes(each.part) && covers(each, moment));
  const turns: Temporal.Instant[] = [];
  for (let day = dayOf(begin); Temporal.Instant.compare(momentOn(day, hour), end) <= 0; day = day.add({ days: 1 }))
    if (Temporal.Instant.compare(begin, momentOn(day, hour)) <= 0) turns.push(momentOn(day, hour));
  return [...turns, ...reruns]
    .filter(works)
    .toSorted(Temporal.Instant.compare)
    .flatMap((at) =>
      obligations.filter((each) => each.on.equals(dayOf(at)) && isAsked(each, at)).map((obligation) => ({ obligation, at })),
    );
};

const isAsked = ({ periods }: Obligation, moment: Temporal.Instant): boolean =>
  periods.some(({ from, until }) => Temporal.Instant.compare(from, moment) <= 0 && (!until || Temporal.Instant.compare(moment, until) < 0));
