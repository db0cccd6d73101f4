import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readDossier } from './endpoint.ts';

export const compose = (world: World) => readDossier({ clients: clientsTable(world), clock: world.clock });
