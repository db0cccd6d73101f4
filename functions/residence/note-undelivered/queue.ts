/** Takes what SES tells from the queue. What could not be handled is named, and the queue gives it again. */
import type { SQSBatchResponse, SQSRecord } from 'aws-lambda';
import { log, logFault } from '../../edge/log.ts';
import type { Noted } from './note-undelivered.ts';
import { type Undelivery, undeliveryIn } from './ses-event.ts';

/** What is read of an event of SQS. The body is the event of SES itself (raw delivery). */
export interface UndeliveredEvent {
  readonly Records: readonly Pick<SQSRecord, 'messageId' | 'body'>[];
}

export const undeliveredQueue =
  (note: (undelivery: Undelivery) => Promise<Noted>) =>
  async ({ Records }: UndeliveredEvent): Promise<SQSBatchResponse> => {
    const failed: string[] = [];
    for (const { messageId, body } of Records) {
      try {
        const given = jsonIn(body);
        if (given === undefined) log({ code: 'undelivered-no-event' });
        else log({ code: codes[await note(undeliveryIn(given))] });
      } catch (fault) {
        logFault({ code: 'undelivered-failed' }, fault);
        failed.push(messageId);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

/** `undelivered-told-nobody` raises an alarm (infra/stacks/service.ts). */
const codes: Readonly<Record<Noted, string>> = { 'next-one-is-told': 'undelivered-noted', 'told-nobody': 'undelivered-told-nobody' };

/** When it is given a topic, SES writes a sentence to it, to see whether it may; that is no JSON. */
const jsonIn = (body: string): unknown => {
  try {
    return JSON.parse(body) as unknown;
  } catch {
    return undefined;
  }
};
