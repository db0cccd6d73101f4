/** Reads the table's stream and sets workflows in motion. Each record is on its own; the stream gives those that failed again. */

import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { documentFamilies } from '../../schemas/residence.ts';
import { followed } from '../../schemas/table.ts';
import { log, logFault } from '../edge/log.ts';
import type { Changed } from '../watch/follow.ts';

type Image = NonNullable<NonNullable<DynamoDBStreamEvent['Records'][number]['dynamodb']>['NewImage']>;

const document = z.object({ client: z.string(), family: z.enum(documentFamilies), version: z.int() });
const dossier = z.object({ of: z.string(), kind: z.literal('dossier'), version: z.int() });

/** What is watched over, as an item tells of it. */
const changedIn = (item: Readonly<Record<string, unknown>>): Changed => {
  if ('kind' in item) {
    const { of: client, version } = dossier.parse(item);
    return { client, family: 'step-plan', version };
  }
  return document.parse(item);
};

const isFollowed = (image: Image | undefined): image is Image =>
  image !== undefined &&
  followed.some(({ types, kinds }) => types.includes(image['type']?.S ?? '') && (!kinds || kinds.includes(image['kind']?.S ?? '')));

export const dispatch =
  (follow: (change: Changed) => Promise<void>) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const { dynamodb } of Records) {
      const image = dynamodb?.NewImage;
      if (!isFollowed(image)) continue;
      try {
        // The types of the event and of the SDK describe the same JSON.
        const change = changedIn(unmarshall(image as Parameters<typeof unmarshall>[0]));
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
