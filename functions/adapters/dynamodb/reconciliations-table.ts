/** Counting the ledger by its index, and keeping what each night found. */
import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { watchedFamilies } from '../../../schemas/watched.ts';
import { type Reconciliation, repairs } from '../../reconciliation/reconciliation.ts';
import type { Reconciliations } from '../../reconciliation/reconciliations.ts';
import type { Reminder } from '../../residence/ledger.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { everyItem } from './every-item.ts';
import { sortable } from './item-fields.ts';
import { reminderFrom } from './items.ts';
import { closedReminders, openReminders, reconciliationKey } from './keys.ts';

const mostPages = 1000;

/** As many stuck documents as a night keeps, so that a month of bad nights is still read at once. */
const mostStuck = 100;

const item = z.object({
  branch: z.string(),
  day: z.string(),
  at: z.string(),
  counts: z.object({
    planned: z.int(),
    claimed: z.int(),
    sent: z.int(),
    cancelled: z.int(),
    superseded: z.int(),
    // Nights of before the state was named had none.
    stale: z._default(z.int(), 0),
  }),
  overdue: z.int(),
  repaired: z.int(),
  // Nights from before the rows were kept have none.
  stuck: z._default(
    z.array(
      z.object({
        client: z.string(),
        family: z.enum([...watchedFamilies, 'dossier']),
        rows: z.int(),
        repair: z.enum(repairs),
      }),
    ),
    [],
  ),
});

const reconciliationFrom = (found: unknown): Reconciliation => {
  const { day, at, ...rest } = item.parse(found);
  return { ...rest, day: Temporal.PlainDate.from(day), at: Temporal.Instant.from(at) };
};

export const reconciliationsTable = ({ setting }: World): Reconciliations => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();

  const rows = async (dueOf: string, from: string, until: string): Promise<Reminder[]> => {
    const query = {
      TableName,
      IndexName: 'due',
      KeyConditionExpression: 'dueOf = :of AND dueAt BETWEEN :from AND :until',
      ExpressionAttributeValues: { ':of': dueOf, ':from': from, ':until': until },
    };
    return (await everyItem(query, mostPages, 'more rows came due on a day than can be counted')).map(reminderFrom);
  };

  return {
    async night(branch, from, until, now) {
      // BETWEEN takes both ends; a row of the very first moment of the next day stands one millisecond too far.
      const closed = await rows(closedReminders(branch), sortable(from), sortable(until.subtract({ milliseconds: 1 })));
      const open = await rows(openReminders(branch), '', sortable(now));
      const ofTheDay = open.filter(
        ({ sendAt }) => Temporal.Instant.compare(from, sendAt) <= 0 && Temporal.Instant.compare(sendAt, until) < 0,
      );
      const counts = { planned: 0, claimed: 0, sent: 0, cancelled: 0, superseded: 0, stale: 0 };
      for (const { state } of [...closed, ...ofTheDay]) counts[state] += 1;
      return { counts, open };
    },

    async keep({ day, at, stuck, ...reconciliation }) {
      const Item = {
        ...reconciliationKey(reconciliation.branch, day.toString()),
        type: 'reconciliation',
        ...reconciliation,
        day: day.toString(),
        at: at.toString(),
        stuck: stuck.slice(0, mostStuck),
      };
      await documents.send(new PutCommand({ TableName, Item }));
    },

    async of(branch, day) {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: reconciliationKey(branch, day.toString()) }));
      return Item && reconciliationFrom(Item);
    },

    async latest(branch) {
      const { Items = [] } = await documents.send(
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': reconciliationKey(branch, '').pk },
          ScanIndexForward: false,
          Limit: 31,
        }),
      );
      return Items.map(reconciliationFrom);
    },
  };
};
