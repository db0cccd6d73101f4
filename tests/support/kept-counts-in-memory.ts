/** Counts that are kept in memory, under the same contract as the table's. */
import { type Changes, type KeptCount, type KeptCounts, noChanges } from '../../functions/reports/kept/kept-counts.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

const keyOf = (branch: string, { from, till }: KeptCount['period']): string => `${branch} ${from} ${till}`;

export const keptCountsInMemory = (): KeptCounts => {
  const kept = new Map<string, KeptCount>();
  const changes = new Map<string, Changes>();
  return {
    changes: async (branches) => new Map(branches.map((branch) => [branch, changes.get(branch) ?? noChanges])),
    noteChange: async (branch, changed, at) => {
      const { stock, inYears } = changes.get(branch) ?? noChanges;
      changes.set(branch, changed === 'stock' ? { stock: at, inYears } : { stock, inYears: { ...inYears, [changed]: at } });
    },
    of: async (branches, periods) => branches.flatMap((branch) => periods.flatMap((period) => kept.get(keyOf(branch, period)) ?? [])),
    everyOf: async (branch) =>
      [...kept.values()]
        .filter((each) => each.branch === branch)
        .toSorted((one, other) => keyOf(branch, one.period).localeCompare(keyOf(branch, other.period))),
    keep: async (count) => {
      const key = keyOf(count.branch, count.period);
      const there = kept.get(key);
      const isEarlier = there?.code === count.code && Temporal.Instant.compare(there.begunAt, count.begunAt) > 0;
      if (!isEarlier) kept.set(key, count);
    },
  };
};
