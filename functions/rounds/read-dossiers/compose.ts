import { tasks } from '../../../workflows/monthly-review/tasks.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { roundsTable } from '../../adapters/dynamodb/rounds-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { readDossiers } from './read-dossiers.ts';

export const compose = (world: World) =>
  task(tasks.ReadDossiers, readDossiers({ records: recordsTable(world), rounds: roundsTable(world) }));
