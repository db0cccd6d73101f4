import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { reconciliationsTable } from '../../adapters/dynamodb/reconciliations-table.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../adapters/dynamodb/tasks-table.ts';
import { undeliveredTable } from '../../adapters/dynamodb/undelivered-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { teamOverview } from './endpoint.ts';

export const compose = (world: World) =>
  teamOverview({
    clients: clientsTable(world),
    tasks: tasksTable(world),
    records: recordsTable(world),
    reconciliations: reconciliationsTable(world),
    undelivered: undeliveredTable(world),
    clock: world.clock,
  });
