import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { listDeadlines } from './endpoint.ts';

export const compose = (world: World) => listDeadlines({ clients: clientsTable(world), clock: world.clock });
