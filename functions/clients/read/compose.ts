import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readClient } from './endpoint.ts';

export const compose = (world: World) => readClient({ clients: clientsTable(world) });
