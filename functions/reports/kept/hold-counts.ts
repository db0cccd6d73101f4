/** Holds what is kept of a branch against what its facts add up to now. */
import canonicalize from 'canonicalize';
import type { Clock } from '../../../schemas/kernel/time.ts';
import type { Facts } from '../facts.ts';
import { countBranch, countOf, type Periods } from './count-branch.ts';
import { countingCode } from './counting-code.ts';
import { isCurrent, type KeptCount, type KeptCounts, noChanges } from './kept-counts.ts';

export interface HoldNeeds {
  readonly facts: Facts;
  readonly keptCounts: Pick<KeptCounts, 'changes' | 'of' | 'keep'>;
  readonly clock: Clock;
}

export interface Held {
  /** Said to be current, and other than what was counted just now. */
  readonly differing: readonly KeptCount[];
  /** So many were current. */
  readonly agreeing: number;
}

/** What was counted takes the place of what was kept where `keep` says so. */
export const holdCounts =
  ({ facts, keptCounts, clock }: HoldNeeds) =>
  async (branch: string, periods: Periods, { keep }: { readonly keep: boolean }): Promise<Held> => {
    const begunAt = clock.now();
    const changes = (await keptCounts.changes([branch])).get(branch) ?? noChanges;
    const kept = (await keptCounts.of([branch], periods)).filter((each) => each.code === countingCode && isCurrent(each, changes));
    const counted = (await countBranch({ facts })(branch, periods)).map((report) => countOf(report, begunAt));
    if (keep) await Promise.all(counted.map((count) => keptCounts.keep(count)));
    const saysOtherwise = (each: KeptCount): boolean => {
      const now = counted.find(({ period }) => period.from === each.period.from && period.till === each.period.till);
      return canonicalize(each.counts) !== canonicalize(now?.counts);
    };
    const differing = kept.filter(saysOtherwise);
    return { differing, agreeing: kept.length - differing.length };
  };

/** Those of which nothing changed since they were held either: a fact that came while it was counted is no error. */
export const stillDiffering =
  ({ keptCounts }: { readonly keptCounts: Pick<KeptCounts, 'changes'> }) =>
  async (differing: readonly KeptCount[]): Promise<readonly KeptCount[]> => {
    const changes = await keptCounts.changes([...new Set(differing.map(({ branch }) => branch))]);
    return differing.filter((each) => isCurrent(each, changes.get(each.branch) ?? noChanges));
  };
