/** The writes that ask whether the sender may see a client, and those that change what is known about one. */
import { viewIn } from '../../../schemas/roles.ts';
import { numberKey } from '../../clients/search/search-keys.ts';
import type { Change } from '../../submissions/submission.ts';
import { findRowWrite } from './find-rows.ts';
import { sortable } from './item-fields.ts';
import { assignmentKey, clientKey } from './keys.ts';
import type { ConditionalWrite, WriteContext } from './writes.ts';

const seesBranch = ({ actor, branch }: WriteContext): boolean => viewIn(actor, branch) === 'branch';

export const seeClientWrite = (
  context: WriteContext,
  { client, otherwise }: Pick<Extract<Change, { do: 'see client' }>, 'client' | 'otherwise'>,
): ConditionalWrite => ({
  write: {
    ConditionCheck: {
      TableName: context.tableName,
      Key: seesBranch(context) ? clientKey(client) : assignmentKey(client, context.actor.id),
      // A file that was opened for a day (break-glass) is closed after it.
      ConditionExpression: '#branch = :branch AND (attribute_not_exists(#until) OR #until > :now)',
      ExpressionAttributeNames: { '#branch': 'branch', '#until': 'until' },
      ExpressionAttributeValues: { ':branch': context.branch, ':now': sortable(context.now) },
    },
  },
  otherwise,
});

/** Each answer is set by itself, so that two changes of different things both stay. The update asks for the branch, so who sees all of it is asked no more. */
export const changeClientWrites = (context: WriteContext, change: Extract<Change, { do: 'change client' }>): ConditionalWrite[] => {
  const { client, facts, person, gone, otherwise } = change;
  const set = [
    ...Object.entries(facts).map(([name, value]) => ({ path: `#${name}`, names: [name], name, value })),
    ...Object.entries(person).map(([name, value]) => ({ path: `#person.#${name}`, names: ['person', name], name, value })),
  ].filter(({ value }) => value !== undefined);
  const named = [...set.flatMap(({ names }) => names), ...gone, ...(gone.length > 0 ? ['person'] : []), 'branch'];
  const update = [
    set.length > 0 && `SET ${set.map(({ path, name }) => `${path} = :${name}`).join(', ')}`,
    gone.length > 0 && `REMOVE ${gone.map((name) => `#person.#${name}`).join(', ')}`,
  ];
  return [
    ...(seesBranch(context) ? [] : [seeClientWrite(context, change)]),
    // The number before is not known here; its row finds nobody any more, since whoever is found is held against what is kept.
    ...(person.alienNumber === undefined
      ? []
      : [findRowWrite(context, { id: client, branch: context.branch }, numberKey(person.alienNumber))]),
    {
      write: {
        Update: {
          TableName: context.tableName,
          Key: clientKey(client),
          UpdateExpression: update.filter(Boolean).join(' '),
          ConditionExpression: '#branch = :branch',
          ExpressionAttributeNames: Object.fromEntries(named.map((name) => [`#${name}`, name])),
          ExpressionAttributeValues: {
            ...Object.fromEntries(set.map(({ name, value }) => [`:${name}`, value])),
            ':branch': context.branch,
          },
        },
      },
      otherwise,
    },
  ];
};
