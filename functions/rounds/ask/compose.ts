import { tasks } from '../../../workflows/monthly-review/tasks.ts';
import { ledgerTable } from '../../adapters/dynamodb/ledger-table.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { roundsTable } from '../../adapters/dynamodb/rounds-table.ts';
import { tasksTable } from '../../adapters/dynamodb/tasks-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { askUpdates } from './ask.ts';

export const compose = (world: World) =>
  task(
    tasks.AskUpdates,
    askUpdates({
      records: recordsTable(world),
      tasks: tasksTable(world),
      ledger: ledgerTable(world),
      rounds: roundsTable(world),
      clock: world.clock,
    }),
  );
