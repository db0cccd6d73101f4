/** The page of signals and trends, quarter by quarter. */
import { TrendsPage } from '../../../web/annual-report-trends-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { readTrends } from '../../reports/trends/read-trends.ts';
import { page } from '../answer.ts';
import { frameOf, type PageOf, type SignedInVisit } from '../visit.ts';
import { askedBy, linkedAs, namesOf } from './page.tsx';

export const trendsPage: PageOf<SignedInVisit> = async (needs, visit) => {
  const asked = askedBy(visit);
  const told = await readTrends(needs)(asked);
  return page(
    200,
    toHtml(
      <TrendsPage frame={frameOf(visit)} branch={namesOf(told.branches, visit.lang)} linked={linkedAs(asked, told.branches)} told={told} />,
    ),
  );
};
