import { tasks } from '../../../workflows/permit-renewal/tasks.ts';
import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../adapters/dynamodb/ledger-table.ts';
import { watchesTable } from '../../adapters/dynamodb/watches-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { planReminders } from './plan-reminders.ts';

export const compose = (world: World) =>
  task(
    tasks.PlanReminders,
    planReminders({ clients: clientsTable(world), ledger: ledgerTable(world), watches: watchesTable(world), clock: world.clock }),
  );
