import { searchesTable } from '../../adapters/dynamodb/searches-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { searchEndpoint } from './endpoint.ts';

export const compose = (world: World) => searchEndpoint({ searches: searchesTable(world), clock: world.clock });
