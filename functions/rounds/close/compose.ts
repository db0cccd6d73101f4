import { tasks } from '../../../workflows/monthly-review/tasks.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { roundsTable } from '../../adapters/dynamodb/rounds-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { closeRound } from './close.ts';

export const compose = (world: World) =>
  task(tasks.CloseRound, closeRound({ records: recordsTable(world), rounds: roundsTable(world), clock: world.clock }));
