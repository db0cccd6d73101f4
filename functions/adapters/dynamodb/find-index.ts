/** The search index as the command that holds the store against its history sees it. */
import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { keysOfPerson } from '../../clients/search/search-keys.ts';
import type { FindIndex } from '../../history/rebuild.ts';
import { findHash } from '../secrets/search-key.ts';
import type { World } from '../system/world.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { findWrites } from './find-rows.ts';
import { findKey } from './keys.ts';

export const findIndex = (world: World): FindIndex => {
  const TableName = world.setting('TABLE_NAME');
  const hashed = findHash(world);
  return {
    async lacking({ id, branch, person }) {
      const hashes = keysOfPerson(person).map((key) => hashed(branch, key));
      const there = await batchGet(
        TableName,
        hashes.map((hash) => findKey(branch, hash, id)),
      );
      return hashes.length - there.filter(({ client }) => client === id).length;
    },

    async write(client) {
      const writes = findWrites({ tableName: TableName, findHash: hashed }, { wanted: client });
      await documentClient().send(new TransactWriteCommand({ TransactItems: writes.map(({ write }) => write) }));
    },
  };
};
