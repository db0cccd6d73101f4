/** A report that was sent, as its readers see it: what it told, and its signature; the small numbers stay behind. */
import { type SentReport, saidIn } from '../../../reports/sent.ts';

export const sentView = (report: SentReport) => ({
  sentAt: report.sentAt.toString(),
  figures: saidIn(report),
  signed: report.signed,
});
