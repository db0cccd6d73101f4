/** What a changed document sets in motion: a workflow that starts, or one that wakes. Hearing of the same change twice does no harm. */
import type { DocumentRun } from '../../workflows/permit-renewal/tasks.ts';
import type { PermitRenewals } from './permit-renewals.ts';
import type { Watches } from './reminders-ledger.ts';

export interface DocumentChanged {
  readonly client: string;
  readonly family: DocumentRun['family'];
  readonly version: number;
}

export const followDocument =
  ({ watches, renewals }: { readonly watches: Watches; readonly renewals: PermitRenewals }) =>
  async ({ client, family, version }: DocumentChanged): Promise<void> => {
    const watch = await watches.of(client, family);
    if (!watch) return renewals.start({ client, family, run: 1 });
    if (watch.state === 'ended') return (watch.version ?? 0) < version ? renewals.start({ client, family, run: watch.run + 1 }) : undefined;
    // While it plans there is no token; it compares versions itself before it waits.
    if (watch.token !== undefined && (watch.version ?? 0) < version) return renewals.wake(watch.token);
  };
