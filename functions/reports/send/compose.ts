import { factsTable } from '../../adapters/dynamodb/facts-table.ts';
import { sentReportsTable } from '../../adapters/dynamodb/sent-reports-table.ts';
import { signedReports } from '../../adapters/secrets/receipt-key.ts';
import type { World } from '../../adapters/system/world.ts';
import { send } from './endpoint.ts';

export const compose = (world: World) =>
  send({ facts: factsTable(world), sentReports: sentReportsTable(world), reportSigner: signedReports(world), clock: world.clock });
