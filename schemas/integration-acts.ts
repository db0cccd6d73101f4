/** Which act on civic integration holds for somebody: that of the day on which the duty began (domain facts §4.1). */
import type { Temporal } from './kernel/time.ts';

export const actOf = (obligedSince: Temporal.PlainDate): 'wi2013' | 'wi2021' =>
  obligedSince.toString() < '2022-01-01' ? 'wi2013' : 'wi2021';
