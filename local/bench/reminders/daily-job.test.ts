import { describe, expect, it } from 'vitest';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { dailyJob } from './daily-job.ts';
import type { Obligation } from './oracle.ts';
import type { Outage } from './outage.ts';

const instant = (text: string) => Temporal.Instant.from(text);
const begin = instant('2027-03-01T09:00:00+01:00');
const end = instant('2027-03-31T09:00:00+02:00');

const anObligation = (on: string, from = '2027-03-01T09:00:00+01:00', until?: string): Obligation => ({
  client: 'client',
  ladder: 'client residence R',
  rung: 'R4',
  who: 'leader',
  to: 'team-leader@wegwijs.example',
  audience: 'staff',
  on: Temporal.PlainDate.from(on),
  periods: [{ from: instant(from), due: instant(from), until: until === undefined ? undefined : instant(until) }],
});

const sentBy = (obligations: readonly Obligation[], outages: readonly Outage[] = [], reruns: readonly Temporal.Instant[] = []): string[] =>
  dailyJob(obligations, { outages, reruns, end }, begin).map(({ at }) => at.toString());

const outOf = (part: Outage['part'], from: string, until: string): Outage => ({ part, from: instant(from), until: instant(until) });

describe('the daily job that goes by equality of dates', () => {
  it('sends on the day at 08:00 in Amsterdam, also after the night in which the clock changes', () => {
    expect(sentBy([anObligation('2027-03-10'), anObligation('2027-03-29')])).toEqual(['2027-03-10T07:00:00Z', '2027-03-29T06:00:00Z']);
  });

  it.each(['scheduler', 'mail', 'process'] as const)('never sends what fell on a day on which the %s was out at that hour', (part) => {
    const outage = outOf(part, '2027-03-10T07:59:00+01:00', '2027-03-10T08:01:00+01:00');

    expect(sentBy([anObligation('2027-03-10'), anObligation('2027-03-11')], [outage])).toEqual(['2027-03-11T07:00:00Z']);
  });

  it('is not touched by an outage at another hour, nor by one of the workflows', () => {
    const outages = [
      outOf('mail', '2027-03-10T08:01:00+01:00', '2027-03-11T08:00:00+01:00'),
      outOf('workflows', '2027-03-01T09:00:00+01:00', '2027-03-31T09:00:00+02:00'),
    ];

    expect(sentBy([anObligation('2027-03-10'), anObligation('2027-03-11')], outages)).toHaveLength(2);
  });

  it('sends nothing whose day had passed when the form came, and nothing that a form has ended', () => {
    const late = anObligation('2027-03-05', '2027-03-06T10:00:00+01:00');
    const ended = anObligation('2027-03-20', '2027-03-01T09:00:00+01:00', '2027-03-19T10:00:00+01:00');

    expect(sentBy([late, ended])).toEqual([]);
  });

  it('sends twice when its run comes twice', () => {
    expect(sentBy([anObligation('2027-03-10')], [], [instant('2027-03-10T11:00:00+01:00')])).toEqual([
      '2027-03-10T07:00:00Z',
      '2027-03-10T10:00:00Z',
    ]);
  });
});
