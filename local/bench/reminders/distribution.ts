/** How late things were, in groups that people can read. */

const groups = [
  ['0', 0],
  ['1', 1],
  ['2-3', 3],
  ['4-7', 7],
  ['8-14', 14],
  ['>14', Number.POSITIVE_INFINITY],
] as const;

export type LateGroup = (typeof groups)[number][0];

/** How many were so many days late. Every one is in exactly one group. */
export const lateDaysIn = (days: readonly number[]): Record<LateGroup, number> => {
  const counts: Record<LateGroup, number> = { '0': 0, '1': 0, '2-3': 0, '4-7': 0, '8-14': 0, '>14': 0 };
  for (const each of days) {
    const group = groups.find(([, most]) => each <= most);
    if (!group) throw new Error(`${each} days is no lateness`);
    counts[group[0]] += 1;
  }
  return counts;
};
