/**
 * Counts that are kept for reports of many branches, in the table.
 *
 * | question | key |
 * | --- | --- |
 * | when facts of a branch last changed | `COUNTS#branch` / `CHANGES` |
 * | what was counted of a branch over a period | `COUNTS#branch` / `from#till` |
 */
import { PutCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import type { Json } from '../../../schemas/kernel/json.ts';
import { table } from '../../../schemas/table.ts';
import { type Changes, type KeptCount, type KeptCounts, keptUntil, noChanges } from '../../reports/kept/kept-counts.ts';
import type { World } from '../system/world.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { ended } from './ended.ts';
import { everyItem } from './every-item.ts';
import { once, storedMoment } from './item-fields.ts';
import { countsChangedKey, keptCountKey } from './keys.ts';

/** The table takes no item of more than 400 kB. */
const largest = 150_000;

const mostPages = 100;

const changesItem = once(() => z.looseObject({ branch: z.string(), stock: z.optional(storedMoment()) }));

const changesFrom = (item: unknown): Changes & { readonly branch: string } => {
  const { branch, stock, ...rest } = changesItem().parse(item);
  const inYears = Object.entries(rest).flatMap(([name, at]) => {
    const [, year] = /^in(\d{4})$/.exec(name) ?? [];
    return year === undefined ? [] : [[year, storedMoment().parse(at)] as const];
  });
  return { branch, stock, inYears: Object.fromEntries(inYears) };
};

const countItem = once(() =>
  z.object({
    branch: z.string(),
    from: z.string(),
    till: z.string(),
    // As one text: a map of maps takes ten times as long to read, and nobody asks for a part of it.
    counts: z.string(),
    code: z.string(),
    begunAt: storedMoment(),
  }),
);

/** We wrote it as JSON: what a figure says is not looked through once more, which would take longer than reading it. */
const said = () => z.custom<Json>();

const countsText = once(() =>
  z.object({
    figures: z.record(z.string(), z.object({ value: said(), parts: z.optional(z.record(z.string(), said())) })),
    holds: z.record(z.string(), z.nullable(z.boolean())),
  }),
);

const countFrom = (item: unknown): KeptCount => {
  const { from, till, counts, ...rest } = countItem().parse(item);
  return { ...rest, period: { from, till }, counts: countsText().parse(JSON.parse(counts)) };
};

export const keptCountsTable = ({ setting }: World): KeptCounts => {
  const TableName = setting('TABLE_NAME');
  return {
    async changes(branches) {
      const items = await batchGet(TableName, branches.map(countsChangedKey));
      const found = new Map(items.map(changesFrom).map(({ branch, ...changes }) => [branch, changes]));
      return new Map(branches.map((branch) => [branch, found.get(branch) ?? noChanges]));
    },

    async noteChange(branch, changed, at) {
      const name = changed === 'stock' ? 'stock' : `in${changed}`;
      await documentClient().send(
        new UpdateCommand({
          TableName,
          Key: countsChangedKey(branch),
          UpdateExpression: 'SET #type = :type, #branch = :branch, #changed = :at',
          ExpressionAttributeNames: { '#type': 'type', '#branch': 'branch', '#changed': name },
          ExpressionAttributeValues: { ':type': 'counts-changed', ':branch': branch, ':at': at.toString() },
        }),
      );
    },

    async of(branches, periods) {
      const keys = branches.flatMap((branch) => periods.map((period) => keptCountKey(branch, period)));
      return (await batchGet(TableName, keys)).map(countFrom);
    },

    async everyOf(branch) {
      const { pk, sk: changes } = countsChangedKey(branch);
      const query = {
        TableName,
        KeyConditionExpression: 'pk = :pk AND sk < :changes',
        ExpressionAttributeValues: { ':pk': pk, ':changes': changes },
      };
      const items = await everyItem(query, mostPages, 'of a branch more is kept than can be');
      return items.map(countFrom);
    },

    async keep({ branch, period, counts, code, begunAt }) {
      const text = JSON.stringify(counts);
      // Counted whenever it is asked for.
      if (text.length > largest) return;
      const at = begunAt.toString({ fractionalSecondDigits: 9 });
      const until = keptUntil({ period, begunAt });
      const ends = until && { [table.forgotten]: Math.floor(until.epochMilliseconds / 1000) };
      await ended(
        documentClient().send(
          new PutCommand({
            TableName,
            Item: { ...keptCountKey(branch, period), type: 'kept-count', branch, ...period, counts: text, code, begunAt: at, ...ends },
            ConditionExpression: 'attribute_not_exists(pk) OR #code <> :code OR begunAt <= :at',
            ExpressionAttributeNames: { '#code': 'code' },
            ExpressionAttributeValues: { ':code': code, ':at': at },
          }),
        ),
      );
    },
  };
};
