/** Parks the token of a waiting execution. No wake-up is lost: when the document is newer than was planned with, the token is answered at once. */
import type { AwaitInput } from '../../../workflows/permit-renewal/tasks.ts';
import type { PermitRenewals } from '../permit-renewals.ts';
import { plannedWith, type Watches } from '../reminders-ledger.ts';

export const awaitChange =
  ({ watches, renewals }: { readonly watches: Watches; readonly renewals: PermitRenewals }) =>
  async ({ version, permitVersion, token, until, ...run }: AwaitInput): Promise<Record<string, never>> => {
    if ((await watches.park(run, plannedWith(run.family, version, permitVersion), token, until)) === 'changed') await renewals.wake(token);
    return {};
  };
