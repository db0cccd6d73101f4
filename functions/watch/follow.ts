/** What a change sets in motion: a workflow that starts, or one that wakes. Hearing of the same change twice does no harm. */
import type { WatchedFamily } from '../../schemas/watched.ts';
import type { Runs } from './runs.ts';
import type { Watch, Watches } from './watches.ts';

/** Something that is watched over is at a version now. */
export interface Changed {
  readonly client: string;
  readonly family: WatchedFamily;
  readonly version: number;
}

interface FollowNeeds {
  readonly watches: Pick<Watches, 'of'>;
  readonly runs: Pick<Runs, 'start' | 'wake'>;
}

export const follow =
  (needs: FollowNeeds) =>
  async ({ client, family, version }: Changed): Promise<void> => {
    const watch = await needs.watches.of(client, family);
    if (!watch) await needs.runs.start({ client, family, run: 1 });
    else await lookAgain({ client, family }, watch, watch.version, version, needs);
    if (family === 'residence') await tellTravelDocument(client, version, needs);
  };

/** A travel document waits for the residence card. Without a watch it is not held, or its own change is still on its way here. */
const tellTravelDocument = async (client: string, permitVersion: number, needs: FollowNeeds): Promise<void> => {
  const watch = await needs.watches.of(client, 'travel');
  if (watch) await lookAgain({ client, family: 'travel' }, watch, watch.permitVersion, permitVersion, needs);
};

const lookAgain = async (
  of: Pick<Changed, 'client' | 'family'>,
  watch: Watch,
  plannedWith: number | undefined,
  version: number,
  { runs }: FollowNeeds,
): Promise<void> => {
  if ((plannedWith ?? 0) >= version) return;
  if (watch.state === 'ended') return runs.start({ ...of, run: watch.run + 1 });
  // While it plans there is no token; it compares versions itself before it waits.
  if (watch.token !== undefined) return runs.wake(watch.token);
};
