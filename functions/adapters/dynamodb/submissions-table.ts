/** Submissions in the table. A submission is one TransactWriteItems and nothing else; what must hold is a condition of it. */
import { setTimeout as pause } from 'node:timers/promises';
import { type CancellationReason, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import { type Actor, maySubmitIn } from '../../../schemas/roles.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { Stored, Submissions } from '../../submissions/submissions.ts';
import { findHash } from '../secrets/search-key.ts';
import type { World } from '../system/world.ts';
import { lookItem, submitItem } from './audit.ts';
import { writesOf } from './changes.ts';
import { documentClient } from './client.ts';
import { factKeys } from './facts-table.ts';
import { submissionFrom, submissionTo } from './items.ts';
import { submissionKey } from './keys.ts';
import { lineOf, mainSubject, mentionWrites } from './mentions.ts';
import { maySee } from './sight.ts';
import type { ConditionalWrite } from './writes.ts';

/** How often a transaction that met another one on the same items is tried: at most about six seconds in all. */
const attempts = 10;

export const submissionsTable = (world: World): Submissions => {
  const { setting, clock } = world;
  const hashed = findHash(world);
  const TableName = setting('TABLE_NAME');
  const documents = documentClient();
  return {
    async store(submission, form, changes, actor) {
      const { id, branch } = submission;
      const first: ConditionalWrite = {
        write: {
          Put: {
            TableName,
            Item: {
              ...submissionKey(id),
              ...submissionTo(submission, form),
              line: lineOf(mainSubject(submission)),
              ...factKeys(submission),
            },
            ConditionExpression: 'attribute_not_exists(pk)',
            ReturnValuesOnConditionCheckFailure: 'ALL_OLD',
          },
        },
      };
      const audit: ConditionalWrite = { write: { Put: { TableName, Item: submitItem(actor, submission) } } };
      const context = { tableName: TableName, branch, actor, now: submission.at, findHash: hashed };
      const writes = [
        first,
        ...mentionWrites(TableName, submission, changes),
        ...changes.flatMap((change) => writesOf(change, context)),
        audit,
      ];
      for (let attempt = 1; ; attempt += 1) {
        try {
          await documents.send(new TransactWriteCommand({ TransactItems: writes.map(({ write }) => write) }));
          return { outcome: 'stored' };
        } catch (fault) {
          if (!(fault instanceof TransactionCanceledException)) throw fault;
          const answer = whyCancelled(fault.CancellationReasons ?? [], writes);
          if (answer) return answer;
          if (attempt >= attempts) throw fault;
          await pause(Math.random() * Math.min(1000, 10 * 2 ** attempt));
        }
      }
    },

    async find(id, viewer) {
      const { Item } = await documents.send(new GetCommand({ TableName, Key: submissionKey(id) }));
      if (!Item) return undefined;
      const submission = submissionFrom(Item);
      if (!(await mayRead(viewer, submission))) return undefined;
      const { branch, client = id } = submission;
      const look = lookItem(viewer, { client, branch, at: clock.now().toString(), submission: id });
      await documents.send(new PutCommand({ TableName, Item: look }));
      return submission;
    },
  };

  async function mayRead(viewer: Actor, { id, branch, client = id, actor }: Submission): Promise<boolean> {
    // Who sent it may see again what they sent, while they still work there.
    if (actor === viewer.id && maySubmitIn(viewer, branch)) return true;
    return maySee(TableName, viewer, { client, branch }, clock.now());
  }
};

/** Whoever may not see a client hears that, and nothing of how things stand with them. */
const withoutHints = (refusals: readonly Refusal[]): readonly Refusal[] => {
  const unseen = refusals.filter(({ rule }) => rule === 'unknown-client');
  return unseen.length > 0 ? unseen : refusals;
};

const refusalOf = (write: ConditionalWrite | undefined, { Item }: CancellationReason): Refusal | undefined =>
  (Item && write?.otherwiseBy?.(unmarshall(Item))) ?? write?.otherwise;

/** What the reasons of a cancelled transaction mean; undefined when it only met another transaction and may be tried again. */
const whyCancelled = (reasons: readonly CancellationReason[], writes: readonly ConditionalWrite[]): Stored | undefined => {
  const [submission] = reasons;
  if (submission?.Code === 'ConditionalCheckFailed' && submission.Item) {
    return { outcome: 'already', submission: submissionFrom(unmarshall(submission.Item)) };
  }
  const failed = reasons.flatMap((reason, place) => (reason.Code === 'ConditionalCheckFailed' ? [refusalOf(writes[place], reason)] : []));
  const refusals = withoutHints(failed.filter((refusal) => refusal !== undefined));
  if (refusals.length > 0) return { outcome: 'refused', refusals };
  const transient = reasons.some(
    ({ Code }) => Code === 'TransactionConflict' || Code === 'ThrottlingError' || Code === 'ProvisionedThroughputExceeded',
  );
  if (transient) return undefined;
  throw new Error(`the transaction was cancelled: ${reasons.map(({ Code }) => Code).join(', ')}`);
};
