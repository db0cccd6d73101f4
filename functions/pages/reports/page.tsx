/** The page of the report, for whoever may read it. */
import { everyBranch } from '../../../schemas/branches.ts';
import { AnnualReportPage } from '../../../web/annual-report-page.tsx';
import { type Lang, sayIn } from '../../../web/language.ts';
import { toHtml } from '../../../web/layout.tsx';
import { mostFromFacts } from '../../reports/kept/reports-of-many.ts';
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

/** How links from a page name its branches: as the address did, where it names all at once. */
export const linkedAs = ({ branch }: ReportAsked, branches: readonly string[]): readonly string[] =>
  branch === everyBranch ? [everyBranch] : branches;

/** Of many branches how many they are: nobody reads a title of three hundred names. */
export const namesOf = (branches: readonly string[], lang: Lang): string =>
  branches.length > mostFromFacts
    ? sayIn(lang)({ nl: `${branches.length} locaties`, en: `${branches.length} branches` })
    : branches.map((branch) => branchName(branch, lang)).join(', ');

export const annualReportPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const asked = askedBy(visit);
  const { report, before, period, branches, depth, behind } = await readReports(needs)({ ...asked, yearsBefore: yearsBeside });
  return page(
    200,
    toHtml(
      <AnnualReportPage
        frame={frameOf(visit)}
        branch={namesOf(branches, visit.lang)}
        linked={linkedAs(asked, branches)}
        report={report}
        period={period}
        before={before}
        isShared={depth === 'no-small-numbers'}
        {...(behind && { behind })}
      />,
    ),
  );
};
