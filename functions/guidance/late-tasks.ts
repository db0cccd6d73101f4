/** With whom the tasks of guidance stand whose day has passed. It is work for people; what counts is that each stands in somebody's list. */
import { askedOf, type SeenTask } from '../tasks/whose.ts';
import type { GuidanceNight } from './guidance-night.ts';

/** `team`: who is in it, as the branch has told. A branch that has not told yet is not told that everybody is a stranger. */
export const lateTasks = (
  seen: readonly SeenTask[],
  team: ReadonlySet<string>,
): Pick<GuidanceNight, 'late' | 'inherited' | 'withStrangers'> => {
  const isInherited = (each: SeenTask) => askedOf(each).member === undefined && askedOf({ ...each, left: undefined }).member !== undefined;
  const isWithStranger = (each: SeenTask) => {
    const { member } = askedOf(each);
    return member !== undefined && team.size > 0 && !team.has(member);
  };
  return { late: seen.length, inherited: seen.filter(isInherited).length, withStrangers: seen.filter(isWithStranger).length };
};
