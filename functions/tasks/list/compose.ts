import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../adapters/dynamodb/tasks-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { listTasks } from './endpoint.ts';

export const compose = (world: World) =>
  listTasks({ tasks: tasksTable(world), clients: clientsTable(world), records: recordsTable(world), clock: world.clock });
