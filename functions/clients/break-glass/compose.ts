import { openingsTable } from '../../adapters/dynamodb/openings-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { breakGlassEndpoint } from './endpoint.ts';

export const compose = (world: World) => breakGlassEndpoint({ openings: openingsTable(world), clock: world.clock });
