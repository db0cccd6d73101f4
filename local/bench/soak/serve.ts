/**
 * The local system with the real store, in a process of its own that knows one form more. The modules that list the forms and their effects are
 * taken from beside this file, so that nothing in the system itself has to know that it is soaked. Tells its parent where it is, and at the end
 * what it has stored.
 */
import { registerHooks } from 'node:module';

const standIns: Readonly<Record<string, string>> = {
  [new URL('../../../schemas/forms/index.ts', import.meta.url).href]: new URL('catalogue.ts', import.meta.url).href,
  [new URL('../../../schemas/forms/ids.ts', import.meta.url).href]: new URL('ids.ts', import.meta.url).href,
  [new URL('../../../functions/submissions/effects.ts', import.meta.url).href]: new URL('effects.ts', import.meta.url).href,
  [new URL('../../../functions/submissions/catalogue-by-area.ts', import.meta.url).href]: new URL('by-area.ts', import.meta.url).href,
};

registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context);
    const standIn = standIns[found.url];
    return standIn === undefined || context.parentURL === standIn ? found : { ...found, url: standIn };
  },
});

process.env['LOG_LEVEL'] = 'silent';
const { openLocalSystem } = await import('../../system.ts');
const { documentClient } = await import('../../../functions/adapters/dynamodb/client.ts');
const { ScanCommand } = await import('@aws-sdk/lib-dynamodb');
const { sheetId } = await import('./sheet.ts');

const system = await openLocalSystem({ data: ':memory:', clock: 'running' });

/** The ids under which the sheet was stored, each as often as it stands there. */
const stored = async (): Promise<string[]> => {
  const ids: string[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await documentClient().send(
      new ScanCommand({
        TableName: 'wegwijs',
        FilterExpression: '#type = :type AND #form = :form',
        ExpressionAttributeNames: { '#type': 'type', '#form': 'form' },
        ExpressionAttributeValues: { ':type': 'submission', ':form': sheetId },
        ExclusiveStartKey: start,
      }),
    );
    ids.push(...(page.Items ?? []).map(({ id }) => String(id)));
    start = page.LastEvaluatedKey;
  } while (start);
  return ids;
};

process.on('message', (asked) => {
  if (asked === 'stored') void stored().then((ids) => process.send?.({ ids }));
  else void system.close().then(() => process.exit(0));
});

process.send?.({ url: system.url, token: await system.token('team-leader') });
