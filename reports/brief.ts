/** The numbers of a report of another year, to stand beside one: the definitions are the same, so they are left out. */
import type { Json } from '../schemas/kernel/json.ts';
import type { SharedFigure } from './disclosure.ts';
import type { AnnualReport } from './report.ts';

export interface Brief extends Pick<AnnualReport, 'year' | 'period'> {
  readonly figures: Readonly<Record<string, { readonly value: Json; readonly hidden?: true }>>;
}

export const inBrief = ({
  year,
  period,
  figures,
}: Pick<AnnualReport, 'year' | 'period'> & { readonly figures: Readonly<Record<string, SharedFigure>> }): Brief => ({
  year,
  period,
  figures: Object.fromEntries(Object.entries(figures).map(([id, { value, hidden }]) => [id, { value, ...(hidden && { hidden }) }])),
});
