/** The rows of the search index: they are written with the client and go with the client, so that the index never says something else. */
import type { Client } from '../../clients/client.ts';
import { keysOfPerson } from '../../clients/search/search-keys.ts';
import { emptied } from './item-fields.ts';
import { findKey } from './keys.ts';
import type { ConditionalWrite, WriteContext } from './writes.ts';

type Findable = Pick<Client, 'id' | 'branch' | 'person'>;
type Context = Pick<WriteContext, 'tableName' | 'findHash'>;

export const findRow = ({ id, branch }: Findable, hash: string) => ({ ...findKey(branch, hash, id), type: 'find', client: id, branch });

export const hashesOf = ({ branch, person }: Findable, { findHash }: Pick<Context, 'findHash'>): string[] =>
  keysOfPerson(person).map((key) => findHash(branch, key));

/** What is found under the old name alone is emptied: no function may delete. */
export const findWrites = (
  context: Context,
  { held, wanted }: { held?: Findable | undefined; wanted?: Findable | undefined },
): ConditionalWrite[] => {
  const TableName = context.tableName;
  const [before, after] = [held ? hashesOf(held, context) : [], wanted ? hashesOf(wanted, context) : []];
  return [
    ...(wanted
      ? after.filter((hash) => !before.includes(hash)).map((hash) => ({ write: { Put: { TableName, Item: findRow(wanted, hash) } } }))
      : []),
    ...(held
      ? before
          .filter((hash) => !after.includes(hash))
          .map((hash) => ({
            write: { Update: { TableName, Key: findKey(held.branch, hash, held.id), ...emptied(['type', 'client', 'branch']) } },
          }))
      : []),
  ];
};
