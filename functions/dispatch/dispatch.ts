/** Reads the table's stream and sets workflows in motion. Each record is on its own; the stream gives those that failed again. */

import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { followedTypes } from '../../schemas/table.ts';
import { log, logFault } from '../edge/log.ts';
import type { DocumentChanged } from '../residence/follow-document.ts';

const changedDocument = z.object({
  type: z.enum(followedTypes),
  client: z.string(),
  family: z.enum(['residence', 'awaiting', 'travel', 'national']),
  version: z.int(),
});

export const dispatch =
  (follow: (change: DocumentChanged) => Promise<void>) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const { dynamodb } of Records) {
      const image = dynamodb?.NewImage;
      if (!followedTypes.some((type) => type === image?.['type']?.S)) continue;
      try {
        // The types of the event and of the SDK describe the same JSON.
        const change = changedDocument.parse(unmarshall(image as Parameters<typeof unmarshall>[0]));
        await follow(change);
        log({ code: 'document-followed', client: change.client, family: change.family });
      } catch (fault) {
        logFault({ code: 'dispatch-failed' }, fault);
        // A stream is read in order: AWS goes on from the first failure, so what comes after it comes again.
        return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
