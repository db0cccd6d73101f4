/**
 * The DynamoDB Streams API, as far as a poller needs it. Spoken as plain JSON, because that is the form in which Lambda hands records to a
 * function: the SDK would turn binary values and dates into objects.
 */
import type { DynamoDBRecord } from 'aws-lambda';
import * as z from 'zod/mini';

const sequenceRange = z.object({ EndingSequenceNumber: z.optional(z.string()) });
const description = z.object({
  StreamDescription: z.object({
    Shards: z.array(
      z.object({ ShardId: z.string(), ParentShardId: z.optional(z.string()), SequenceNumberRange: z.optional(sequenceRange) }),
    ),
    LastEvaluatedShardId: z.optional(z.string()),
  }),
});
const iterator = z.object({ ShardIterator: z.string() });
const page = z.object({ Records: z.array(z.looseObject({})), NextShardIterator: z.optional(z.string()) });

export interface Shard {
  readonly id: string;
  readonly parent?: string | undefined;
}

export interface RecordPage {
  readonly records: readonly DynamoDBRecord[];
  /** Undefined when the shard is closed and read to its end. */
  readonly next: string | undefined;
}

/** No one checks the signature of a store on one's own machine; it must only be there. */
const signature = {
  'x-amz-date': '20200101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20200101/eu-central-1/dynamodb/aws4_request, SignedHeaders=host;x-amz-date, Signature=0000000000000000000000000000000000000000000000000000000000000000',
};

export class StreamClient {
  readonly #endpoint: string;
  readonly #stream: string;

  constructor(endpoint: string, streamArn: string) {
    this.#endpoint = endpoint;
    this.#stream = streamArn;
  }

  get arn(): string {
    return this.#stream;
  }

  async #call(action: string, input: unknown): Promise<unknown> {
    const response = await fetch(this.#endpoint, {
      method: 'POST',
      headers: { ...signature, 'content-type': 'application/x-amz-json-1.0', 'x-amz-target': `DynamoDBStreams_20120810.${action}` },
      body: JSON.stringify(input),
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`The stream answered ${response.status} to ${action}: ${answer.slice(0, 300)}`);
    return JSON.parse(answer) as unknown;
  }

  /** Parents before their children. */
  async shards(): Promise<Shard[]> {
    const found: Shard[] = [];
    let from: string | undefined;
    do {
      const input = { StreamArn: this.#stream, ...(from !== undefined && { ExclusiveStartShardId: from }) };
      const { Shards, LastEvaluatedShardId } = description.parse(await this.#call('DescribeStream', input)).StreamDescription;
      found.push(...Shards.map(({ ShardId, ParentShardId }) => ({ id: ShardId, parent: ParentShardId })));
      from = LastEvaluatedShardId;
    } while (from !== undefined);
    return found;
  }

  /** An iterator behind the record with that sequence number, or at the oldest record that is still there. */
  async iteratorAfter(shard: string, sequence: string | undefined): Promise<string> {
    const where =
      sequence === undefined
        ? { ShardIteratorType: 'TRIM_HORIZON' }
        : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER', SequenceNumber: sequence };
    return iterator.parse(await this.#call('GetShardIterator', { StreamArn: this.#stream, ShardId: shard, ...where })).ShardIterator;
  }

  async read(at: string, limit: number): Promise<RecordPage> {
    const { Records, NextShardIterator } = page.parse(await this.#call('GetRecords', { ShardIterator: at, Limit: limit }));
    // The API's JSON is the JSON of the Lambda event.
    const records = Records.map((record) => ({ ...record, eventSourceARN: this.#stream }) as DynamoDBRecord);
    return { records, next: NextShardIterator };
  }
}
