import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { historiesTable } from '../../adapters/dynamodb/histories-table.ts';
import { submissionsTable } from '../../adapters/dynamodb/submissions-table.ts';
import { signedReceipts } from '../../adapters/secrets/receipt-key.ts';
import type { World } from '../../adapters/system/world.ts';
import { catalogueByArea } from '../catalogue-by-area.ts';
import { submitEndpoint } from './endpoint.ts';

export const compose = (world: World) =>
  submitEndpoint({
    catalogue: catalogueByArea,
    submissions: submissionsTable(world),
    clients: clientsTable(world),
    histories: historiesTable(world),
    receipts: signedReceipts(world),
    clock: world.clock,
  });
