/** The page of one figure of the report, as deep as the reader may look. */
import { FigurePage } from '../../../web/annual-report-figure-page.tsx';
import { toHtml } from '../../../web/layout.tsx';
import { readFigure } from '../../reports/figure-course.ts';
import { page } from '../answer.ts';
import { frameOf, type PageOf, type SignedInVisit } from '../visit.ts';
import { askedBy, namesOf } from './page.tsx';

export const figurePage: PageOf<SignedInVisit> = async (needs, visit) => {
  const course = await readFigure(needs)(askedBy(visit), visit.at['figure'] ?? '');
  return page(200, toHtml(<FigurePage frame={frameOf(visit)} branch={namesOf(course.branches, visit.lang)} course={course} />));
};
