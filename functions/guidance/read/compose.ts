import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readTrajectory } from './endpoint.ts';

export const compose = (world: World) => readTrajectory({ clients: clientsTable(world), clock: world.clock });
