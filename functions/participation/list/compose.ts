import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { listSessions } from './endpoint.ts';

export const compose = (world: World) => listSessions({ records: recordsTable(world), clients: clientsTable(world), clock: world.clock });
