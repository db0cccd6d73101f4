/** Who is assigned to a client: on the client itself, and a row per member, which is what gives them sight of the file. */
import type { Temporal } from '../../../schemas/kernel/time.ts';
import { type Assigned, assigneesOf } from '../../clients/client.ts';
import type { Change } from '../../submissions/submission.ts';
import type { ConditionalWrite, WriteContext } from './changes.ts';
import { assignmentKey, caseloadLine, clientKey } from './keys.ts';

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

const roles = ['contactVolunteer', 'standIn', 'legalVolunteer'] as const satisfies readonly (keyof Assigned)[];

/** The client is as the effect knew it, or nothing changes. At most seven writes. */
export const assignmentWrites = (
  { tableName: TableName, branch, now }: WriteContext & { readonly now: Temporal.Instant },
  { client, before, after, otherwise }: Extract<Change, { do: 'assign client' }>,
): ConditionalWrite[] => {
  const set = roles.filter((role) => after[role] !== undefined);
  const removed = roles.filter((role) => after[role] === undefined);
  const expected = roles.map((role) => (before[role] === undefined ? `attribute_not_exists(${role})` : `${role} = :before${role}`));
  const values = Object.fromEntries([
    ...set.map((role) => [`:${role}`, after[role]]),
    ...roles.flatMap((role) => (before[role] === undefined ? [] : [[`:before${role}`, before[role]]])),
  ]);
  const [had, has] = [assigneesOf(before), assigneesOf(after)];
  return [
    {
      write: {
        Update: {
          TableName,
          Key: clientKey(client),
          UpdateExpression: [
            set.length > 0 && `SET ${set.map((role) => `${role} = :${role}`).join(', ')}`,
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
      .map((member) => ({ write: { Delete: { TableName, Key: assignmentKey(client, member) } } })),
    ...has
      .filter((member) => !had.includes(member))
      .map((member) => ({ write: { Put: { TableName, Item: assignmentItem({ client, branch, at: now.toString() }, member) } } })),
  ];
};
