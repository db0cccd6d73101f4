/** Histories in the table: the line of a subject, and what is held about it. */

import { TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { refusal } from '../../../schemas/kernel/refusals.ts';
import type { Histories } from '../../history/histories.ts';
import { nothingYet, type Standing } from '../../history/standing.ts';
import { refKey } from '../../records/record.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { Task } from '../../tasks/task.ts';
import { findHash } from '../secrets/search-key.ts';
import type { World } from '../system/world.ts';
import { documentClient } from './client.ts';
import { clientsTable } from './clients-table.ts';
import { ended } from './ended.ts';
import { pageOfLine } from './lines.ts';
import { lineOf, submissionsIn } from './mentions.ts';
import { branchRecords } from './records-table.ts';
import { restoreWrites } from './restore-writes.ts';

/** More than a client can have; a history that is longer is a fault, not something to read half of. */
const mostPages = 50;

export const historiesTable = (world: World): Histories => {
  const TableName = world.setting('TABLE_NAME');
  const clients = clientsTable(world);
  const hashed = findHash(world);
  return {
    async submissions(subject) {
      const all: Submission[] = [];
      let after: string | undefined;
      for (let page = 0; page === 0 || after !== undefined; page += 1) {
        if (page === mostPages) throw new Error('a history has more pages than a history can have');
        const { items, next } = await pageOfLine(TableName, lineOf(subject), after);
        all.push(...(await submissionsIn(TableName, items)));
        after = next;
      }
      return all;
    },

    async standing(subject): Promise<Standing> {
      if ('record' in subject) {
        const records = await branchRecords(TableName, subject.branch, subject.record);
        return { ...nothingYet, records: new Map(records.map((record) => [refKey(record), record])) };
      }
      const file = await clients.fileForTask(subject.client);
      if (!file) return nothingYet;
      return {
        client: file.client,
        documents: new Map(file.documents.map((document) => [document.family, document])),
        records: new Map(file.records.map((record) => [refKey(record), record])),
        tasks: new Map<string, Task | 'done'>([
          ...file.tasks.map((task) => [task.name, task] as const),
          ...file.doneUnasked.map((name) => [name, 'done'] as const),
        ]),
      };
    },

    async restore(subject, branch, difference) {
      const nobody = { id: 'rebuild', posts: [] };
      const context = { tableName: TableName, branch, actor: nobody, now: world.clock.now(), findHash: hashed };
      const writes = restoreWrites(context, { do: 'restore', subject, branch, difference, otherwise: refusal([], 'does-not-fit') });
      return ended(documentClient().send(new TransactWriteCommand({ TransactItems: writes.map(({ write }) => write) })));
    },
  };
};
