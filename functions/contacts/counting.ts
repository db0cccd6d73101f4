/** Under which name a contact counts: the counting rule of its day, and whether the client was in guidance then (domain facts §3.6). */
import { countingRules } from '../../schemas/counting-rules.ts';
import type { Text } from '../../schemas/kernel/text.ts';
import type { Temporal } from '../../schemas/kernel/time.ts';
import { guidanceYearOn, type Trajectory } from '../guidance/trajectory.ts';

export type Channel = { readonly channel: 'TRAJECTORY'; readonly guidanceYear: number } | { readonly channel: 'WALK_IN' };

export type Counted = Channel & { readonly countingRuleVersion: number; readonly because: Text };

/** `trajectory`: the last that the client had. A contact in an earlier one that is told only now counts as one outside guidance. */
export const countContact = (trajectory: Pick<Trajectory, 'startedOn' | 'endedOn'> | undefined, on: Temporal.PlainDate): Counted => {
  const rule = countingRules.find(({ from }) => from <= on.toString()) ?? countingRules[0];
  const year = trajectory && guidanceYearOn(trajectory, on);
  const { version: countingRuleVersion } = rule;
  if (!rule.guidanceApart) return { channel: 'WALK_IN', countingRuleVersion, because: { nl: rule.nl, en: rule.en } };
  if (year !== undefined)
    return {
      channel: 'TRAJECTORY',
      guidanceYear: year,
      countingRuleVersion,
      because: {
        nl: `Op ${on} liep de begeleiding, in jaar ${year}. ${rule.nl}`,
        en: `On ${on} guidance was running, in year ${year}. ${rule.en}`,
      },
    };
  return {
    channel: 'WALK_IN',
    countingRuleVersion,
    because: { nl: `Op ${on} liep er geen begeleiding. ${rule.nl}`, en: `On ${on} no guidance was running. ${rule.en}` },
  };
};
