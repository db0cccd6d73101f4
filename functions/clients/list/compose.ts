import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { searchesTable } from '../../adapters/dynamodb/searches-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { listClients } from './endpoint.ts';

export const compose = (world: World) => listClients({ clients: clientsTable(world), searches: searchesTable(world) });
