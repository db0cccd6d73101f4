import { tasks } from '../../../workflows/permit-renewal/tasks.ts';
import { watchesTable } from '../../adapters/dynamodb/watches-table.ts';
import { watchRuns } from '../../adapters/step-functions/watch-runs.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { awaitChange } from './await-change.ts';

export const compose = (world: World) => task(tasks.AwaitChange, awaitChange({ watches: watchesTable(world), runs: watchRuns() }));
