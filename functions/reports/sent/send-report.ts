/** Sends the report of a branch to the municipality: it is signed and kept as it stands. A report that contradicts itself, or is not over, is not sent. */
import type { NamedPeriod } from '../../../reports/period.ts';
import type { AnnualReport } from '../../../reports/report.ts';
import { type Changed, changesSince, claimsOf, figuresOf, type SentReport, whyNotSent } from '../../../reports/sent.ts';
import type { Text } from '../../../schemas/kernel/text.ts';
import type { Clock } from '../../../schemas/kernel/time.ts';
import { Problem } from '../../problem.ts';
import { reportsInTime } from '../annual-report.ts';
import type { Facts } from '../facts.ts';
import { type ReportAsked, reportAllowed } from '../reader.ts';
import type { ReportSigner, SentReports } from './sent-reports.ts';

export interface SendingNeeds {
  readonly facts: Facts;
  readonly sentReports: SentReports;
  readonly reportSigner: ReportSigner;
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
  readonly maySend?: { readonly otherwise: Text | undefined };
}

type Asked = Pick<ReportAsked, 'reader' | 'branch' | 'period'>;

/** A report of one branch; each branch sends its own. */
const oneBranch = (asked: Asked) => {
  const { branches, depth, period } = reportAllowed(asked);
  const [branch, ...others] = branches;
  if (branch === undefined || others.length > 0) throw new Problem('branch-needed');
  return { branch, depth, period };
};

const countedNow = async ({ facts }: Pick<SendingNeeds, 'facts'>, branch: string, period: NamedPeriod): Promise<AnnualReport> =>
  (await reportsInTime({ facts })({ branches: [branch], period })).report;

/** What was sent of these days, and how it stands to what is counted now. */
export const readSending =
  (needs: Pick<SendingNeeds, 'facts' | 'sentReports' | 'clock'>) =>
  async (asked: Asked): Promise<Sending> => {
    const { branch, depth, period } = oneBranch(asked);
    const sent = await needs.sentReports.of(branch, period);
    if (depth === 'no-small-numbers') return { branch, period, sent };
    const report = await countedNow(needs, branch, period);
    const [last] = sent;
    return {
      branch,
      period,
      sent,
      ...(last && { changed: changesSince(last.figures, figuresOf(report)) }),
      ...(depth === 'entries' && { maySend: { otherwise: whyNotSent(report, period, needs.clock.now()) } }),
    };
  };

/** Gives why it was not sent; undefined when it was. */
export const sendReport =
  (needs: SendingNeeds) =>
  async (asked: Asked): Promise<Text | undefined> => {
    const { branch, depth, period } = oneBranch(asked);
    if (depth !== 'entries') throw new Problem('not-allowed');
    const report = await countedNow(needs, branch, period);
    const sentAt = needs.clock.now();
    const otherwise = whyNotSent(report, period, sentAt);
    if (otherwise) return otherwise;
    const [last] = await needs.sentReports.of(branch, period);
    const figures = figuresOf(report);
    // Sent twice by a second press of the button: it is there already.
    if (last && changesSince(last.figures, figures).length === 0) return undefined;
    const signed = await needs.reportSigner.sign(claimsOf(report, sentAt));
    await needs.sentReports.keep({
      branch,
      period: { from: period.from, till: period.till },
      sentAt,
      sentBy: asked.reader.id,
      signed,
      figures,
    });
    return undefined;
  };
