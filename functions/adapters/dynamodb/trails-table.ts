/** The audit trail of a client, read back. Whoever reads it is in it. */
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { openingReasons } from '../../../schemas/break-glass.ts';
import { areaOfForm } from '../../../schemas/forms/ids.ts';
import { viewIn } from '../../../schemas/roles.ts';
import type { AuditEntry, Trails } from '../../clients/audit/trail.ts';
import type { World } from '../system/world.ts';
import { trailReadItem } from './audit.ts';
import { documentClient } from './client.ts';
import { keysOf, once, storedMoment } from './item-fields.ts';
import { clientFrom } from './items.ts';
import { auditKey, clientKey } from './keys.ts';

const pageSize = 100;

const auditItem = once(() =>
  z.object({
    at: storedMoment(),
    actor: z.string(),
    action: z.enum(['view', 'submit', 'found', 'break-glass', 'audit']),
    form: z.optional(z.enum(keysOf(areaOfForm))),
    submission: z.optional(z.string()),
    reason: z.optional(z.enum(keysOf(openingReasons))),
    person: z.optional(z.object({ note: z.optional(z.string()) })),
    until: z.optional(storedMoment()),
  }),
);

const entryFrom = (item: unknown): AuditEntry => {
  const { person, ...entry } = auditItem().parse(item);
  return { ...entry, note: person?.note };
};

export const trailsTable = ({ setting, clock }: World): Trails => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  return {
    async of(client, viewer, after) {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: clientKey(client) }));
      if (Item?.['type'] !== 'client') return undefined;
      const { branch } = clientFrom(Item);
      if (viewIn(viewer, branch) !== 'branch') return undefined;
      const at = clock.now().toString();
      const { pk } = auditKey(client, '', '');
      const { Items = [], LastEvaluatedKey } = await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': pk },
          ScanIndexForward: false,
          Limit: pageSize,
          ...(after !== undefined && /^[\w:.#-]+$/.test(after) && { ExclusiveStartKey: { pk, sk: after } }),
        }),
      );
      await documents.send(new PutCommand({ TableName, Item: trailReadItem(viewer, { client, branch, at }) }));
      return { items: Items.map(entryFrom), next: LastEvaluatedKey && String(LastEvaluatedKey['sk']) };
    },
  };
};
