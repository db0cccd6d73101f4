/** The functions with the real store behind them, a clock that stands still, and the requests to the table counted. */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { PutCommand, ScanCommand } from '@aws-sdk/lib-dynamodb';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { historiesTable } from '../../functions/adapters/dynamodb/histories-table.ts';
import { submissionsTable } from '../../functions/adapters/dynamodb/submissions-table.ts';
import { keysFrom, receiptsWith } from '../../functions/adapters/secrets/receipt-key.ts';
import type { World } from '../../functions/adapters/system/world.ts';
import { submitEndpoint } from '../../functions/submissions/submit/endpoint.ts';
import { wholeCatalogue } from '../../functions/submissions/whole-catalogue.ts';
import { virtualClock } from '../../local/clock.ts';
import { openStore } from '../../local/store/dynoxide.ts';
import { ensureTable } from '../../local/store/table.ts';
import { Temporal } from '../../schemas/kernel/time.ts';

export const openHouse = async (now = '2026-11-23T09:00:00Z') => {
  const folder = mkdtempSync(join(tmpdir(), 'wegwijs-'));
  const store = await openStore(folder);
  process.env['AWS_ENDPOINT_URL_DYNAMODB'] = store.endpoint;
  process.env['AWS_REGION'] = 'eu-central-1';
  process.env['AWS_ACCESS_KEY_ID'] = 'local';
  process.env['AWS_SECRET_ACCESS_KEY'] = 'local';
  process.env['LOG_LEVEL'] = 'silent';
  await ensureTable(new DynamoDBClient({}), 'wegwijs');
  const clock = virtualClock(Temporal.Instant.from(now));
  const world: World = { clock, setting: (name) => ({ TABLE_NAME: 'wegwijs' })[name] ?? name };

  const requests: string[] = [];
  documentClient().middlewareStack.add(
    (next, context) => (args) => {
      requests.push(String(context['commandName']));
      return next(args);
    },
    { step: 'finalizeRequest', name: 'counted', override: true },
  );

  const keys = keysFrom('a secret for tests only');
  const receipts = receiptsWith(() => keys);
  const submissions = submissionsTable(world);
  return {
    clock,
    world,
    requests,
    file: store.file,
    receipts,
    submissions,
    submitHandler: submitEndpoint({
      catalogue: wholeCatalogue,
      submissions,
      receipts,
      clock,
      clients: clientsTable(world),
      histories: historiesTable(world),
    }),
    items: async () => (await documentClient().send(new ScanCommand({ TableName: 'wegwijs' }))).Items ?? [],
    /** Puts an item as an earlier version of ours would have left it. */
    put: (item: Record<string, unknown>) => documentClient().send(new PutCommand({ TableName: 'wegwijs', Item: item })),
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

export type House = Awaited<ReturnType<typeof openHouse>>;
