/** Prints what a trace showed: what was missed, double and late, by the ledger and by the usual daily job, side by side. */
import { localTime } from '../../demo/agreement.ts';
import { percentile } from '../figures.ts';
import { lateDaysIn } from './distribution.ts';
import type { Verdict } from './judge.ts';
import type { Lived } from './lived.ts';
import type { Obligation } from './oracle.ts';
import type { Outage } from './outage.ts';

export interface Found {
  readonly ledger: Verdict;
  readonly dailyJob: Verdict;
  /** Messages that nothing asked for. */
  readonly strays: readonly string[];
}

const hoursOf = (outages: readonly Outage[]): number => outages.reduce((sum, { from, until }) => sum + from.until(until).total('hours'), 0);

/** Its day had passed before anybody could know of it. */
const isLateFromTheStart = ({ on, periods }: Obligation): boolean =>
  periods.every(({ due }) => localTime(due.toString()).slice(0, 10) !== on.toString());

const figuresOf = ({ due, sent, overtaken, ended, missed, double, lateness }: Verdict): Record<string, number | string> => {
  const hours = lateness.map((each) => each.hours);
  const count = (share: number) => (hours.length === 0 ? '-' : percentile(hours, share).toFixed(1));
  return {
    'came due': due,
    sent,
    'explained by a later one that was sent': overtaken,
    'ended by a form before it could be sent': ended,
    missed: missed.length,
    '  of which on a day of an outage': missed.filter((each) => !isLateFromTheStart(each)).length,
    '  of which past when the form came': missed.filter(isLateFromTheStart).length,
    double: double.length,
    ...Object.fromEntries(
      Object.entries(lateDaysIn(lateness.map(({ days }) => days))).map(([group, many]) => [`days late: ${group}`, many]),
    ),
    'hours late: median': count(0.5),
    'hours late: 95%': count(0.95),
    'hours late: 99%': count(0.99),
    'hours late: most': count(1),
    'hours late after the outage was over: most': Math.max(0, ...lateness.map(({ hoursInCalm }) => hoursInCalm)).toFixed(1),
  };
};

export const printTrace = ({ outages, reruns, mails, kills, killsOnTheWay, sentAgain, moves, submissions }: Lived): void => {
  const folded = mails.reduce((sum, mail) => sum + (mail.folded ?? 0), 0);
  console.log(
    `${submissions.length} submissions, each sent at least twice (${sentAgain} times again in all); the clock moved ${moves} times.`,
  );
  for (const part of ['scheduler', 'mail', 'workflows', 'process'] as const) {
    const ofPart = outages.filter((each) => each.part === part);
    console.log(`  ${part} out: ${ofPart.length} times, ${hoursOf(ofPart).toFixed(0)} hours`);
  }
  console.log(`  kill -9: ${kills} times, ${killsOnTheWay} of them while the clock was on its way`);
  console.log(`  notes lost, so that records of the stream and a scheduled run came twice: ${reruns.length} times`);
  console.log(`  ${mails.length} messages; the same message, by its id, came again ${folded} times`);
};

export const printFound = ({ ledger, dailyJob, strays }: Found): void => {
  const [ours, theirs] = [figuresOf(ledger), figuresOf(dailyJob)];
  console.table(Object.fromEntries(Object.keys(ours).map((name) => [name, { ledger: ours[name], 'equality of dates': theirs[name] }])));
  for (const stray of strays) console.log(`  nothing asked for: ${stray}`);
  for (const { client, rung, who, on } of ledger.missed) console.log(`  missed: ${rung} for ${who} about ${client.slice(0, 8)} on ${on}`);
  for (const { obligation, at } of ledger.double) console.log(`  double: ${obligation.rung} for ${obligation.who} at ${at}`);
};
