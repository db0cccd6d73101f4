import { factsTable } from '../../adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../adapters/dynamodb/kept-counts-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { trends } from './endpoint.ts';

export const compose = (world: World) => trends({ facts: factsTable(world), keptCounts: keptCountsTable(world), clock: world.clock });
