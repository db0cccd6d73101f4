/** Sends the report of a branch to the municipality: it is signed and kept as it stands. A report that contradicts itself, or is not over, is not sent. */
import { changesSince, claimsOf, figuresOf, type NotSent, type SentReport, whyNotSent } from '../../../reports/sent.ts';
import { Problem } from '../../problem.ts';
import { countedNow, type SendingAsked, type SentNeeds, yearOfBranch } from '../sent/read-sent.ts';
import type { ReportSigner } from '../sent/sent-reports.ts';

export interface SendingNeeds extends SentNeeds {
  readonly reportSigner: ReportSigner;
}

/** `isNew` is false when the same was sent already: by a second press of the button, say. */
type Outcome = { readonly sent: SentReport; readonly isNew: boolean } | { readonly otherwise: NotSent };

export const sendReport =
  ({ facts, sentReports, reportSigner, clock }: SendingNeeds) =>
  async (asked: SendingAsked): Promise<Outcome> => {
    const { branch, depth, period } = yearOfBranch(asked);
    if (depth !== 'entries') throw new Problem('not-allowed');
    const report = await countedNow({ facts }, branch, period);
    const figures = figuresOf(report);
    const before = await sentReports.of(branch, period);
    const [last] = before;
    if (last && changesSince(last.figures, figures).length === 0) return { sent: last, isNew: false };
    const sentAt = clock.now();
    const otherwise = whyNotSent(report, { period, sent: before, now: sentAt });
    if (otherwise) return { otherwise };
    const sent: SentReport = {
      branch,
      period: { from: period.from, till: period.till },
      sentAt,
      sentBy: asked.reader.id,
      signed: await reportSigner.sign(claimsOf(report, sentAt, before)),
      figures,
    };
    await sentReports.keep(sent);
    return { sent, isNew: true };
  };
