/**
 * Private calendars in the table.
 *
 * | question | key |
 * | --- | --- |
 * | whose calendar is behind a secret | `CALENDAR#hash` / `CALENDAR` |
 * | the calendar of a member | `MEMBER#id` / `CALENDAR`, which names the hash |
 *
 * The two change in one transaction. A calendar that ended stays as a row without posts, so that its secret can never come to mean anything again.
 */
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, TransactWriteCommand, type TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { Temporal } from '../../../schemas/kernel/time.ts';
import { isRole, type Post } from '../../../schemas/roles.ts';
import type { Calendar } from '../../calendar/calendar.ts';
import type { Calendars } from '../../calendar/calendars.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { calendarKey, memberCalendarKey } from './keys.ts';

/** Two that make a calendar for one member at once: the later one sees the earlier one's and ends it. */
const attempts = 5;

const calendarItem = z.object({
  state: z.enum(['live', 'ended']),
  member: z.string(),
  posts: z.optional(z.array(z.object({ branch: z.string(), role: z.string() }))),
  madeAt: z.string(),
});
const memberItem = z.object({ hash: z.optional(z.string()) });

type Writes = NonNullable<TransactWriteCommandInput['TransactItems']>;

export const calendarsTable = ({ setting }: World): Calendars => {
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();

  const read = async (Key: Record<string, string>) => (await documents.send(new GetCommand({ TableName, Key, ConsistentRead: true }))).Item;

  const behind = async (hash: string): Promise<Calendar | undefined> => {
    const item = await read(calendarKey(hash));
    return item && calendarFrom(item);
  };

  const hashOfMember = async (member: string): Promise<string | undefined> => {
    const item = await read(memberCalendarKey(member));
    return item && memberItem.parse(item).hash;
  };

  const ending = (hash: string, at: Temporal.Instant): Writes => [
    {
      Update: {
        TableName,
        Key: calendarKey(hash),
        UpdateExpression: 'SET #state = :ended, endedAt = :at REMOVE posts',
        ExpressionAttributeNames: { '#state': 'state' },
        ExpressionAttributeValues: { ':ended': 'ended', ':at': at.toString() },
      },
    },
  ];

  /** The member's row, from the one hash to the other; it holds only while the member has the calendar that was read. */
  const turning = (member: string, from: string | undefined, to: string | undefined): Writes[number] => ({
    Update: {
      TableName,
      Key: memberCalendarKey(member),
      UpdateExpression: to === undefined ? 'REMOVE #hash' : 'SET #type = :type, #hash = :to',
      ConditionExpression: from === undefined ? 'attribute_not_exists(#hash)' : '#hash = :from',
      ExpressionAttributeNames: { '#hash': 'hash', ...(to !== undefined && { '#type': 'type' }) },
      ...((from ?? to) !== undefined && {
        ExpressionAttributeValues: {
          ...(from !== undefined && { ':from': from }),
          ...(to !== undefined && { ':to': to, ':type': 'member-calendar' }),
        },
      }),
    },
  });

  /** Tried again when the member's calendar changed between the reading and the writing. */
  const changing = async (member: string, writesFrom: (current: string | undefined) => Writes): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      const writes = writesFrom(await hashOfMember(member));
      if (writes.length === 0) return;
      try {
        await documents.send(new TransactWriteCommand({ TransactItems: writes }));
        return;
      } catch (fault) {
        if (!(fault instanceof TransactionCanceledException) || attempt >= attempts) throw fault;
      }
    }
  };

  return {
    behind,

    async of(member) {
      const hash = await hashOfMember(member);
      return hash === undefined ? undefined : behind(hash);
    },

    async make(hash, calendar) {
      const made: Writes[number] = {
        Put: { TableName, Item: { ...calendarKey(hash), ...calendarTo(calendar) }, ConditionExpression: 'attribute_not_exists(pk)' },
      };
      await changing(calendar.member, (current) => [
        made,
        turning(calendar.member, current, hash),
        ...(current === undefined ? [] : ending(current, calendar.madeAt)),
      ]);
    },

    async end(member, at) {
      await changing(member, (current) => (current === undefined ? [] : [turning(member, current, undefined), ...ending(current, at)]));
    },
  };
};

const calendarTo = ({ member, posts, madeAt }: Calendar) => ({ type: 'calendar', state: 'live', member, posts, madeAt: madeAt.toString() });

const calendarFrom = (item: unknown): Calendar | undefined => {
  const { state, member, posts = [], madeAt } = calendarItem.parse(item);
  if (state === 'ended') return undefined;
  return { member, posts: posts.flatMap(postFrom), madeAt: Temporal.Instant.from(madeAt) };
};

/** A role that there is no more gives no rights. */
const postFrom = ({ branch, role }: { branch: string; role: string }): Post[] => (isRole(role) ? [{ branch, role }] : []);
