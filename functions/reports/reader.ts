/** The annual report as somebody may read it: who may not, hears so before anything is read. */
import { type SharedReport, sharedReport, withoutRecords } from '../../reports/disclosure.ts';
import { isMisunderstood, type NamedPeriod, type PeriodAsked, periodAsked } from '../../reports/period.ts';
import type { AnnualReport } from '../../reports/report.ts';
import { toldIn } from '../../reports/sent.ts';
import { everyBranch } from '../../schemas/branches.ts';
import { refusal } from '../../schemas/kernel/refusals.ts';
import { type Actor, branchesToReportOn, type ReportDepth, reportDepthIn } from '../../schemas/roles.ts';
import { Problem } from '../problem.ts';
import { periodsBeside, reportsInTime } from './annual-report.ts';
import { type Behind, type ManyReportsNeeds, mostFromFacts, reportsOfMany } from './kept/reports-of-many.ts';
import type { SentReports } from './sent/sent-reports.ts';

export interface ReportAsked {
  readonly reader: Actor;
  readonly period: PeriodAsked;
  /** Needed only from somebody who reads the report of several branches: one, several with commas between them, or `all`. */
  readonly branch: string | undefined;
  readonly yearsBefore?: number;
}

type Readable = AnnualReport | SharedReport;

export interface ReadReports {
  readonly report: Readable;
  readonly before: readonly Readable[];
  readonly period: NamedPeriod;
  readonly branches: readonly string[];
  readonly depth: ReportDepth;
  /** Of many branches: what is not counted up to now. */
  readonly behind?: Behind;
}

/** What the reader may read of what they ask for; nothing was read yet. */
export const reportAllowed = ({ reader, period: asked, branch }: Omit<ReportAsked, 'yearsBefore'>) => {
  const branches = branchesAsked(reader, branch);
  const depth = shallowest(branches.map((each) => reportDepthIn(reader, each)));
  if (depth === undefined) throw new Problem('not-allowed');
  const period = periodAsked(asked);
  if (isMisunderstood(period)) {
    if (period.field === 'year' && asked.from === undefined && asked.till === undefined) throw new Problem('not-found');
    throw new Problem('bad-query', [refusal([period.field], 'not-a-period', period.says)]);
  }
  if (depth === 'no-small-numbers') mustNotBeCutUp(period, branches);
  return { branches, depth, period };
};

/** From a year and its quarters, or a branch and a sum, a small number could be worked out; the year of one branch has none. */
const mustNotBeCutUp = (period: NamedPeriod, branches: readonly string[]): void => {
  if (period.kind === 'year' && branches.length === 1) return;
  throw new Problem('bad-query', [
    refusal([branches.length > 1 ? 'branch' : period.kind === 'days' ? 'from' : period.kind], 'whole-years-only', {
      nl: 'U leest het verslag per jaar en per locatie: uit delen ervan zijn kleine aantallen mensen af te leiden.',
      en: 'You read the report by year and by branch: small numbers of people could be worked out from parts of it.',
    }),
  ]);
};

const branchesAsked = (reader: Actor, asked: string | undefined): readonly [string, ...string[]] => {
  const readable = branchesToReportOn(reader);
  if (readable.length === 0) throw new Problem('not-allowed');
  const named = asked === everyBranch ? readable.toSorted() : asked === undefined ? readable : [...new Set(asked.split(','))];
  const [first, ...others] = named;
  if (first === undefined || (asked === undefined && others.length > 0)) throw new Problem('branch-needed');
  if (!named.every((branch) => readable.includes(branch))) throw new Problem('not-allowed');
  return [first, ...others];
};

const fromShallow: readonly ReportDepth[] = ['no-small-numbers', 'figures', 'entries'];

/** Who reads one of the branches less deep reads their sum less deep. */
const shallowest = (depths: readonly (ReportDepth | undefined)[]): ReportDepth | undefined =>
  depths.includes(undefined) ? undefined : fromShallow.find((depth) => depths.includes(depth));

export interface ReaderNeeds extends ManyReportsNeeds {
  readonly sentReports: Pick<SentReports, 'of'>;
}

export const readReports =
  (needs: ReaderNeeds) =>
  async ({ yearsBefore = 0, ...asked }: ReportAsked): Promise<ReadReports> => {
    const { branches, depth, period } = reportAllowed(asked);
    if (branches.length > mostFromFacts) {
      const { reports, behind } = await reportsOfMany(needs)(branches, periodsBeside(period, yearsBefore));
      const [report, ...before] = reports;
      if (!report) throw new Error('a period has a report');
      return { report, before, period, branches, depth, ...(behind && { behind }) };
    }
    const { report, before } = await reportsInTime(needs)({ branches, period, yearsBefore });
    const read = asDeepAs(needs, depth);
    return { report: await read(report), before: await Promise.all(before.map(read)), period, branches, depth };
  };

/** Whoever reads no small numbers has what was sent of the same days too, so that the two must not give one away beside each other. */
const asDeepAs =
  ({ sentReports }: ReaderNeeds, depth: ReportDepth) =>
  async (report: AnnualReport): Promise<Readable> => {
    switch (depth) {
      case 'entries':
        return report;
      case 'figures':
        return withoutRecords(report);
      case 'no-small-numbers':
        return sharedReport(report, (await sentReports.of(report.branch, report.period)).map(toldIn));
    }
  };
