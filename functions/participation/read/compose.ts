import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { historiesTable } from '../../adapters/dynamodb/histories-table.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readSession } from './endpoint.ts';

export const compose = (world: World) =>
  readSession({
    records: recordsTable(world),
    clients: clientsTable(world),
    histories: historiesTable(world),
    clock: world.clock,
  });
