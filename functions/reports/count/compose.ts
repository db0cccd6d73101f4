import { factsTable } from '../../adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../adapters/dynamodb/kept-counts-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { countBranches } from './count.ts';

export const compose = (world: World) =>
  countBranches({
    facts: factsTable(world),
    keptCounts: keptCountsTable(world),
    clock: world.clock,
    branches: world.setting('BRANCHES').split(','),
  });
