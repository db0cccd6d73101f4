/** The page of the annual report, for whoever may read it. */
import { reportDepthIn } from '../../../schemas/roles.ts';
import { AnnualReportPage } from '../../../web/annual-report-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { readReport } from '../../reports/reader.ts';
import { page } from '../answer.ts';
import { branchName, frameOf, type PageOf, type SignedInVisit } from '../visit.ts';

export const annualReportPage: PageOf<SignedInVisit> = async ({ facts }, visit) => {
  const { actor } = visit.person;
  const report = await readReport({ facts })({
    reader: actor,
    year: visit.at['year'] ?? '',
    branch: visit.request.query.get('branch') ?? undefined,
  });
  const isShared = reportDepthIn(actor, report.branch) === 'no-small-numbers';
  return page(
    200,
    toHtml(<AnnualReportPage frame={frameOf(visit)} branch={branchName(report.branch)} report={report} isShared={isShared} />),
  );
};
