/** Parks the token of a waiting execution. No wake-up is lost: when what is watched is newer than was planned with, the token is answered at once. */
import type { AwaitInput } from '../../../workflows/watch.ts';
import type { Runs } from '../../watch/runs.ts';
import { plannedWith, type Watches } from '../../watch/watches.ts';

export const awaitChange =
  ({ watches, runs }: { readonly watches: Pick<Watches, 'park'>; readonly runs: Pick<Runs, 'wake'> }) =>
  async ({ version, permitVersion, token, until, ...run }: AwaitInput): Promise<Record<string, never>> => {
    if ((await watches.park(run, plannedWith(run.family, version, permitVersion), token, until)) === 'changed') await runs.wake(token);
    return {};
  };
