import { watchesTable } from '../adapters/dynamodb/watches-table.ts';
import { machinesFrom, watchRuns } from '../adapters/step-functions/watch-runs.ts';
import type { World } from '../adapters/system/world.ts';
import { follow } from '../watch/follow.ts';
import { dispatch } from './dispatch.ts';

export const compose = (world: World) =>
  dispatch(follow({ watches: watchesTable(world), runs: watchRuns(machinesFrom((name) => world.setting(name))) }));
