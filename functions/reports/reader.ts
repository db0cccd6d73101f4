/** The annual report as somebody may read it: who may not, hears so before anything is read. */
import { type SharedReport, sharedReport, withoutRecords } from '../../reports/disclosure.ts';
import type { AnnualReport } from '../../reports/report.ts';
import { type Actor, branchesToReportOn, type ReportDepth, reportDepthIn } from '../../schemas/roles.ts';
import { Problem } from '../problem.ts';
import { annualReport } from './annual-report.ts';
import type { Facts } from './facts.ts';

export interface ReportAsked {
  readonly reader: Actor;
  /** Four digits, as the address has it. */
  readonly year: string;
  /** Needed only from somebody who reads the report of several branches. */
  readonly branch: string | undefined;
}

export const readReport =
  ({ facts }: { readonly facts: Facts }) =>
  async ({ reader, year, branch: asked }: ReportAsked): Promise<AnnualReport | SharedReport> => {
    const branches = branchesToReportOn(reader);
    const branch = asked ?? (branches.length === 1 ? branches[0] : undefined);
    if (branches.length === 0) throw new Problem('not-allowed');
    if (branch === undefined) throw new Problem('branch-needed');
    const depth = reportDepthIn(reader, branch);
    if (depth === undefined) throw new Problem('not-allowed');
    if (!/^20\d{2}$/.test(year)) throw new Problem('not-found');
    return asDeepAs(depth, await annualReport({ facts })(branch, Number(year)));
  };

const asDeepAs = (depth: ReportDepth, report: AnnualReport): AnnualReport | SharedReport => {
  switch (depth) {
    case 'entries':
      return report;
    case 'figures':
      return withoutRecords(report);
    case 'no-small-numbers':
      return sharedReport(report);
  }
};
