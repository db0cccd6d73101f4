/** What a changed document sets in motion: a workflow that starts, or one that wakes. Hearing of the same change twice does no harm. */
import type { DocumentRun } from '../../workflows/permit-renewal/tasks.ts';
import type { PermitRenewals } from './permit-renewals.ts';
import type { Watch, Watches } from './reminders-ledger.ts';

export interface DocumentChanged {
  readonly client: string;
  readonly family: DocumentRun['family'];
  readonly version: number;
}

interface FollowNeeds {
  readonly watches: Watches;
  readonly renewals: PermitRenewals;
}

export const followDocument =
  (needs: FollowNeeds) =>
  async ({ client, family, version }: DocumentChanged): Promise<void> => {
    const watch = await needs.watches.of(client, family);
    if (!watch) await needs.renewals.start({ client, family, run: 1 });
    else await lookAgain({ client, family }, watch, watch.version, version, needs);
    if (family === 'residence') await tellTravelDocument(client, version, needs);
  };

/** A travel document waits for the residence card. Without a watch it is not held, or its own change is still on its way here. */
const tellTravelDocument = async (client: string, permitVersion: number, needs: FollowNeeds): Promise<void> => {
  const watch = await needs.watches.of(client, 'travel');
  if (watch) await lookAgain({ client, family: 'travel' }, watch, watch.permitVersion, permitVersion, needs);
};

const lookAgain = async (
  of: Pick<DocumentChanged, 'client' | 'family'>,
  watch: Watch,
  plannedWith: number | undefined,
  version: number,
  { renewals }: FollowNeeds,
): Promise<void> => {
  if ((plannedWith ?? 0) >= version) return;
  if (watch.state === 'ended') return renewals.start({ ...of, run: watch.run + 1 });
  // While it plans there is no token; it compares versions itself before it waits.
  if (watch.token !== undefined) return renewals.wake(watch.token);
};
