import { tasks } from '../../../workflows/participation-declaration/tasks.ts';
import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../adapters/dynamodb/ledger-table.ts';
import { tasksTable } from '../../adapters/dynamodb/tasks-table.ts';
import { watchesTable } from '../../adapters/dynamodb/watches-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { planTerm } from './plan-term.ts';

export const compose = (world: World) =>
  task(
    tasks.PlanTerm,
    planTerm({
      clients: clientsTable(world),
      ledger: ledgerTable(world),
      watches: watchesTable(world),
      tasks: tasksTable(world),
      clock: world.clock,
    }),
  );
