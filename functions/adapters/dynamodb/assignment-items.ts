/** Who is assigned to a client: on the client itself, and a row per member, which is what gives them sight of the file. */
import type { Temporal } from '../../../schemas/kernel/time.ts';
import { assigneesOf, places } from '../../clients/client.ts';
import type { Change } from '../../submissions/submission.ts';
import { sortable } from './item-fields.ts';
import { assignmentKey, caseloadLine, clientKey } from './keys.ts';
import type { ConditionalWrite, WriteContext } from './writes.ts';

interface Line {
  readonly client: string;
  readonly branch: string;
  readonly at: string;
}

export const assignmentItem = (line: Line, member: string) => ({
  ...assignmentKey(line.client, member),
  type: 'assignment',
  member,
  ...line,
  line: caseloadLine(member),
});

/** The client is as the effect knew it, or nothing changes. At most nine writes. */
export const assignmentWrites = (
  { tableName: TableName, branch, now }: WriteContext & { readonly now: Temporal.Instant },
  { client, before, after, otherwise }: Extract<Change, { do: 'assign client' }>,
): ConditionalWrite[] => {
  const set = places.filter((place) => after[place] !== undefined);
  const removed = places.filter((place) => after[place] === undefined);
  const expected = places.map((place) => (before[place] === undefined ? `attribute_not_exists(${place})` : `${place} = :before${place}`));
  const values = Object.fromEntries([
    ...set.map((place) => [`:${place}`, after[place]]),
    ...places.flatMap((place) => (before[place] === undefined ? [] : [[`:before${place}`, before[place]]])),
  ]);
  const [had, has] = [assigneesOf(before), assigneesOf(after)];
  return [
    {
      write: {
        Update: {
          TableName,
          Key: clientKey(client),
          UpdateExpression: [
            set.length > 0 && `SET ${set.map((place) => `${place} = :${place}`).join(', ')}`,
            removed.length > 0 && `REMOVE ${removed.join(', ')}`,
          ]
            .filter(Boolean)
            .join(' '),
          ConditionExpression: ['#branch = :branch', ...expected].join(' AND '),
          ExpressionAttributeNames: { '#branch': 'branch' },
          ExpressionAttributeValues: { ':branch': branch, ...values },
        },
      },
      otherwise,
    },
    ...had
      .filter((member) => !has.includes(member))
      .map((member) => ({ write: { Update: { TableName, Key: assignmentKey(client, member), ...endedAt(now) } } })),
    ...has
      .filter((member) => !had.includes(member))
      .map((member) => ({ write: { Put: { TableName, Item: assignmentItem({ client, branch, at: now.toString() }, member) } } })),
  ];
};

/** The row of somebody who has no place any more gives sight of nothing and is on no caseload. It is not deleted: no function may delete. */
export const endedAt = (now: Temporal.Instant) => ({
  UpdateExpression: 'SET #until = :now REMOVE #line',
  ExpressionAttributeNames: { '#until': 'until', '#line': 'line' },
  ExpressionAttributeValues: { ':now': sortable(now) },
});
