/**
 * Under which name a contact is counted (domain facts §3.6). The registration of 2017 changed the rule, so figures of before and after it cannot be
 * compared: every contact keeps the version under which it was counted.
 */
import type { Text } from './kernel/text.ts';

export interface CountingRule extends Text {
  readonly version: number;
  /** First day (ISO) of the contacts that it counts. */
  readonly from: string;
  /** Whether the contacts of somebody in guidance stand under their trajectory. */
  readonly guidanceApart: boolean;
}

/** The latest first. */
export const countingRules: readonly [CountingRule, ...CountingRule[]] = [
  {
    version: 2,
    from: '2017-01-01',
    guidanceApart: true,
    nl: 'Wie begeleiding krijgt, telt onder het traject; alle anderen onder het spreekuur.',
    en: 'Who is in guidance counts under the trajectory; everybody else under the walk-in hour.',
  },
  {
    version: 1,
    from: '0001-01-01',
    guidanceApart: false,
    nl: 'Vóór 2017 telden alle contacten onder het spreekuur.',
    en: 'Before 2017 all contacts counted under the walk-in hour.',
  },
];
