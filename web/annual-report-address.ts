/** Where a report stands, and each figure of it. */
import { askingFor, type NamedPeriod } from '../reports/period.ts';

export const reportAddress = (branches: readonly string[], period: NamedPeriod, figure?: string): string => {
  const query = new URLSearchParams({ branch: branches.join(','), ...askingFor(period) });
  return `/reports/annual/${period.year}${figure === undefined ? '' : `/${figure}`}?${query}`;
};
