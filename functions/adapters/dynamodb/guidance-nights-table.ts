/** What each night found about the guidance of a branch. */
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { type GuidanceNight, type GuidanceNights, mends } from '../../guidance/guidance-night.ts';
import { lapseKinds } from '../../guidance/lapses.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { ended } from './ended.ts';
import { guidanceNightKey } from './keys.ts';

/** As many lapses as a night keeps one by one, so that a month of bad nights is still read at once. */
const mostLapses = 100;

const item = z.object({
  branch: z.string(),
  day: z.string(),
  at: z.string(),
  trajectories: z.int(),
  late: z.int(),
  inherited: z.int(),
  withStrangers: z.int(),
  found: z.int(),
  lapses: z.array(z.object({ client: z.string(), kind: z.enum(lapseKinds), mend: z.enum(mends) })),
});

const nightFrom = (found: unknown): GuidanceNight => {
  const { day, at, ...rest } = item.parse(found);
  return { ...rest, day: Temporal.PlainDate.from(day), at: Temporal.Instant.from(at) };
};

export const guidanceNightsTable = ({ setting }: World): GuidanceNights => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  const itemOf = ({ day, at, lapses, ...night }: GuidanceNight) => ({
    ...guidanceNightKey(night.branch, day.toString()),
    type: 'guidance-night',
    ...night,
    day: day.toString(),
    at: at.toString(),
    lapses: lapses.slice(0, mostLapses),
  });
  return {
    add: (night) =>
      ended(documents.send(new PutCommand({ TableName, Item: itemOf(night), ConditionExpression: 'attribute_not_exists(pk)' }))),

    async replace(night) {
      await documents.send(new PutCommand({ TableName, Item: itemOf(night) }));
    },

    async of(branch, day) {
      const { Item } = await documents.send(
        new GetCommand({ TableName, Key: guidanceNightKey(branch, day.toString()), ConsistentRead: true }),
      );
      return Item && nightFrom(Item);
    },

    async latest(branch) {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': guidanceNightKey(branch, '').pk },
          ScanIndexForward: false,
          Limit: 31,
        }),
      );
      return Items.map(nightFrom);
    },
  };
};
