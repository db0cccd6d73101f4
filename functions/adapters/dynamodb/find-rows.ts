/** The rows of the search index: written with the client, and emptied with the client. */
import type { Client } from '../../clients/client.ts';
import { keysOfPerson } from '../../clients/search/search-keys.ts';
import { emptied } from './item-fields.ts';
import { findKey } from './keys.ts';
import type { ConditionalWrite, WriteContext } from './writes.ts';

type Whom = Pick<Client, 'id' | 'branch'>;
type Findable = Whom & Pick<Client, 'person'>;
type FindContext = Pick<WriteContext, 'tableName' | 'findHash'>;

const rowWrite = ({ tableName: TableName }: FindContext, { id, branch }: Whom, hash: string): ConditionalWrite => ({
  write: { Put: { TableName, Item: { ...findKey(branch, hash, id), type: 'find', client: id, branch } } },
});

const emptiedWrite = ({ tableName: TableName }: FindContext, { id, branch }: Whom, hash: string): ConditionalWrite => ({
  write: { Update: { TableName, Key: findKey(branch, hash, id), ...emptied(['type', 'client', 'branch']) } },
});

/** The row of one key. */
export const findRowWrite = (context: FindContext, client: Whom, key: string): ConditionalWrite =>
  rowWrite(context, client, context.findHash(client.branch, key));

/** What is found under the old name alone is emptied: no function may delete. */
export const findWrites = (
  context: FindContext,
  { held, wanted }: { held?: Findable | undefined; wanted?: Findable | undefined },
): ConditionalWrite[] => {
  const hashesOf = ({ branch, person }: Findable): string[] => keysOfPerson(person).map((key) => context.findHash(branch, key));
  const [before, after] = [held ? hashesOf(held) : [], wanted ? hashesOf(wanted) : []];
  return [
    ...(wanted ? after.filter((hash) => !before.includes(hash)).map((hash) => rowWrite(context, wanted, hash)) : []),
    ...(held ? before.filter((hash) => !after.includes(hash)).map((hash) => emptiedWrite(context, held, hash)) : []),
  ];
};
