/** Reads the table's stream and sets workflows in motion. Each record is on its own; the stream gives those that failed again. */

import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { documentFamilies } from '../../schemas/residence.ts';
import { followed } from '../../schemas/table.ts';
import type { WatchedFamily } from '../../schemas/watched.ts';
import { log, logFault } from '../edge/log.ts';
import { isMilestone } from '../guidance/tasks.ts';
import type { TaskOwner } from '../tasks/task.ts';
import type { Changed } from '../watch/follow.ts';

type Image = NonNullable<NonNullable<DynamoDBStreamEvent['Records'][number]['dynamodb']>['NewImage']>;

const document = z.object({ client: z.string(), family: z.enum(documentFamilies), version: z.int() });
const record = z.object({ of: z.string(), kind: z.enum(['dossier', 'trajectory', 'participation-term']), version: z.int() });
const task = z.object({ of: z.string(), about: z.string(), name: z.string(), owner: z.string(), openedBy: z.optional(z.string()) });

const familyOf = { dossier: 'step-plan', trajectory: 'guidance', 'participation-term': 'participation' } as const;

/** What is watched over, as an item tells of it. */
const changedIn = (item: Readonly<Record<string, unknown>>): Changed => {
  if ('kind' in item) {
    const { of: client, kind, version } = record.parse(item);
    return { client, family: familyOf[kind], version };
  }
  return document.parse(item);
};

/** The client of whose guidance a task is a part, if a form opened or closed it; what the workflow opened it knows. */
const guidanceIn = (item: Readonly<Record<string, unknown>>): string | undefined => {
  // The mark of a task that was done before anybody asked says nothing.
  const { success, data } = task.safeParse(item);
  const isHeard =
    success && data.about === 'client' && data.openedBy === undefined && isMilestone({ name: data.name, owner: data.owner as TaskOwner });
  return isHeard ? data.of : undefined;
};

/** Whether a changed item is one that is heard of here; when deployed the stream hands on no others. */
export const isFollowed = (image: Image | undefined): image is Image =>
  image !== undefined &&
  followed.some(({ types, kinds }) => types.includes(image['type']?.S ?? '') && (!kinds || kinds.includes(image['kind']?.S ?? '')));

interface DispatchNeeds {
  readonly follow: (change: Changed) => Promise<void>;
  /** Gives what is watched a new version, so that its workflow looks again. */
  readonly nudge: (client: string, family: WatchedFamily) => Promise<void>;
}

export const dispatch =
  ({ follow, nudge }: DispatchNeeds) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const nudged = new Set<string>();
    for (const { dynamodb } of Records) {
      const image = dynamodb?.NewImage;
      if (!isFollowed(image)) continue;
      try {
        // The types of the event and of the SDK describe the same JSON.
        const item = unmarshall(image as Parameters<typeof unmarshall>[0]);
        if (item['type'] === 'task') {
          const client = guidanceIn(item);
          if (client !== undefined && !nudged.has(client)) await nudge(client, 'guidance');
          // One form often opens several; they are read together.
          if (client !== undefined) nudged.add(client);
          continue;
        }
        const change = changedIn(item);
        await follow(change);
        log({ code: 'change-followed', client: change.client, family: change.family });
      } catch (fault) {
        logFault({ code: 'dispatch-failed' }, fault);
        // A stream is read in order: AWS goes on from the first failure, so what comes after it comes again.
        return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
