/** Makes sure that some execution looks at what is watched now: the one that waits is woken, and where none is left the next run is started. */
import type { WatchedFamily } from '../../schemas/watched.ts';
import type { Runs } from './runs.ts';
import type { Watches } from './watches.ts';

interface Needs {
  readonly watches: Pick<Watches, 'of'>;
  readonly runs: Runs;
}

/** `left`: the execution lives and is at it. `woken`: it slept, and its wait was ended. `restarted`: none was left, so one was started. */
export type SetGoing = 'left' | 'woken' | 'restarted';

export const setGoing =
  ({ watches, runs }: Needs) =>
  async (client: string, family: WatchedFamily): Promise<SetGoing> => {
    const watch = await watches.of(client, family);
    const run = { client, family, run: watch?.run ?? 0 };
    if (watch?.state === 'running' && (await runs.isAlive(run))) {
      if (watch.token === undefined) return 'left';
      await runs.wake(watch.token);
      return 'woken';
    }
    await runs.start({ ...run, run: run.run + 1 });
    return 'restarted';
  };
