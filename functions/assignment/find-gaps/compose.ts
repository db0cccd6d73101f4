import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../adapters/dynamodb/tasks-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { findGaps } from './find-gaps.ts';

export const compose = (world: World) => {
  const run = findGaps({
    clients: clientsTable(world),
    records: recordsTable(world),
    tasks: tasksTable(world),
    clock: world.clock,
    branches: world.setting('BRANCHES').split(','),
  });
  return async (): Promise<{ readonly clients: number }> => ({ clients: (await run()).reduce((sum, { clients }) => sum + clients, 0) });
};
