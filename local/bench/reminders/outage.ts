/** A time in which something did nothing. */
import { Temporal } from '../../../schemas/kernel/time.ts';
import type { Part } from '../../outages.ts';

export interface Outage {
  readonly part: Part | 'process';
  readonly from: Temporal.Instant;
  readonly until: Temporal.Instant;
}

export const covers = ({ from, until }: Pick<Outage, 'from' | 'until'>, moment: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from, moment) <= 0 && Temporal.Instant.compare(moment, until) < 0;
