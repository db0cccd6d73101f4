import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { tasksTable } from '../../adapters/dynamodb/tasks-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { listTasks } from './endpoint.ts';

export const compose = (world: World) => listTasks({ tasks: tasksTable(world), clients: clientsTable(world), clock: world.clock });
