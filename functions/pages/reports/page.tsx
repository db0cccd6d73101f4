/** The page of the report, for whoever may read it. */
import { AnnualReportPage } from '../../../web/annual-report-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { type ReportAsked, readReports } from '../../reports/reader.ts';
import { page } from '../answer.ts';
import { branchName, frameOf, type PageOf, type SignedInVisit } from '../visit.ts';

/** How many years before stand beside the report. */
const yearsBeside = 2;

/** What the address asks for. */
export const askedBy = ({ at, person, request }: SignedInVisit): ReportAsked => {
  const asked = (name: string) => request.query.get(name) ?? undefined;
  return {
    reader: person.actor,
    branch: asked('branch'),
    period: { year: at['year'] ?? '', half: asked('half'), quarter: asked('quarter'), from: asked('from'), till: asked('till') },
  };
};

export const namesOf = (branches: readonly string[]): string => branches.map(branchName).join(', ');

export const annualReportPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const { report, before, period, branches, depth } = await readReports(needs)({ ...askedBy(visit), yearsBefore: yearsBeside });
  return page(
    200,
    toHtml(
      <AnnualReportPage
        frame={frameOf(visit)}
        branch={namesOf(branches)}
        report={report}
        period={period}
        before={before}
        isShared={depth === 'no-small-numbers'}
      />,
    ),
  );
};
