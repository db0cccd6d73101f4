/** What a branch sent to the municipality of a year, and how it stands to what is counted now. */
import type { NamedPeriod } from '../../../reports/period.ts';
import type { AnnualReport } from '../../../reports/report.ts';
import { type Changed, changesSince, figuresOf, type NotSent, type SentReport, whyNotSent } from '../../../reports/sent.ts';
import type { Clock } from '../../../schemas/kernel/time.ts';
import { Problem } from '../../problem.ts';
import { reportsInTime } from '../annual-report.ts';
import type { Facts } from '../facts.ts';
import { type ReportAsked, reportAllowed } from '../reader.ts';
import type { SentReports } from './sent-reports.ts';

export interface SentNeeds {
  readonly facts: Facts;
  readonly sentReports: SentReports;
  readonly clock: Clock;
}

export interface Sending {
  readonly branch: string;
  readonly period: NamedPeriod;
  /** The latest first. */
  readonly sent: readonly SentReport[];
  /** Absent for the municipality, which reads what was sent and no other numbers. */
  readonly changed?: readonly Changed[];
  /** Absent for who may not send. */
  readonly maySend?: { readonly otherwise: NotSent | undefined };
}

export interface SendingAsked extends Pick<ReportAsked, 'reader' | 'branch'> {
  readonly year: string | undefined;
}

/** A whole year of one branch: each branch sends its own, and a part of a year beside the year would give small numbers away. */
export const yearOfBranch = ({ reader, branch: named, year }: SendingAsked) => {
  const { branches, depth, period } = reportAllowed({ reader, branch: named, period: { year } });
  const [branch, ...others] = branches;
  if (branch === undefined || others.length > 0) throw new Problem('branch-needed');
  return { branch, depth, period };
};

export const countedNow = async ({ facts }: Pick<SentNeeds, 'facts'>, branch: string, period: NamedPeriod): Promise<AnnualReport> =>
  (await reportsInTime({ facts })({ branches: [branch], period })).report;

export const readSent =
  (needs: SentNeeds) =>
  async (asked: SendingAsked): Promise<Sending> => {
    const { branch, depth, period } = yearOfBranch(asked);
    const sent = await needs.sentReports.of(branch, period);
    if (depth === 'no-small-numbers') return { branch, period, sent };
    const report = await countedNow(needs, branch, period);
    const [last] = sent;
    return {
      branch,
      period,
      sent,
      ...(last && { changed: changesSince(last.figures, figuresOf(report)) }),
      ...(depth === 'entries' && { maySend: { otherwise: whyNotSent(report, { period, sent, now: needs.clock.now() }) } }),
    };
  };
