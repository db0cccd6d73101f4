import { fileMoves } from '../adapters/dynamodb/client-moves.ts';
import { keptCountsTable } from '../adapters/dynamodb/kept-counts-table.ts';
import { watchesTable } from '../adapters/dynamodb/watches-table.ts';
import { machinesFrom, watchRuns } from '../adapters/step-functions/watch-runs.ts';
import type { World } from '../adapters/system/world.ts';
import { follow } from '../watch/follow.ts';
import { dispatch } from './dispatch.ts';

export const compose = (world: World) => {
  const watches = watchesTable(world);
  return dispatch({
    moveFile: fileMoves(world),
    follow: follow({ watches, runs: watchRuns(machinesFrom((name) => world.setting(name))) }),
    nudge: watches.nudge,
    keptCounts: keptCountsTable(world),
    clock: world.clock,
  });
};
