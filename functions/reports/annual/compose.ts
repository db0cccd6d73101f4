import { factsTable } from '../../adapters/dynamodb/facts-table.ts';
import { keptCountsTable } from '../../adapters/dynamodb/kept-counts-table.ts';
import { sentReportsTable } from '../../adapters/dynamodb/sent-reports-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { annual } from './endpoint.ts';

export const compose = (world: World) =>
  annual({ facts: factsTable(world), keptCounts: keptCountsTable(world), sentReports: sentReportsTable(world), clock: world.clock });
