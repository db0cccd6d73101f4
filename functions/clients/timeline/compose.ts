import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readTimeline } from './endpoint.ts';

export const compose = (world: World) => readTimeline({ clients: clientsTable(world) });
