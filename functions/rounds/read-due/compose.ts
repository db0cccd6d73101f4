import { tasks } from '../../../workflows/monthly-review/tasks.ts';
import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../adapters/dynamodb/ledger-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { readDue } from './read-due.ts';

export const compose = (world: World) => {
  const clients = clientsTable(world);
  return task(
    tasks.ReadDue,
    readDue({
      ledger: ledgerTable(world),
      volunteers: async (ids) => new Map((await clients.forTask(ids)).map(({ id, legalVolunteer }) => [id, legalVolunteer])),
      clock: world.clock,
    }),
  );
};
