/** Sent reports in memory, under the contract of the table's. */

import type { SentReports } from '../../functions/reports/sent/sent-reports.ts';
import type { SentReport } from '../../reports/sent.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

export const sentReportsInMemory = (): SentReports => {
  const kept: SentReport[] = [];
  const isOf =
    (branch: string, { from, till }: { from: string; till: string }) =>
    (each: SentReport) =>
      each.branch === branch && each.period.from === from && each.period.till === till;
  return {
    keep: async (report) => {
      const isThere = kept.filter(isOf(report.branch, report.period)).some(({ sentAt }) => sentAt.equals(report.sentAt));
      if (isThere) throw new Error('what was sent is never written over');
      kept.push(report);
    },
    of: async (branch, period) =>
      kept.filter(isOf(branch, period)).toSorted((one, other) => Temporal.Instant.compare(other.sentAt, one.sentAt)),
  };
};
