import { trailsTable } from '../../adapters/dynamodb/trails-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readTrail } from './endpoint.ts';

export const compose = (world: World) => readTrail({ trails: trailsTable(world) });
