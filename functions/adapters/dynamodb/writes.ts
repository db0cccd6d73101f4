/** One write of a transaction, and what it is made in. */
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Refusal } from '../../../schemas/kernel/refusals.ts';
import type { Temporal } from '../../../schemas/kernel/time.ts';
import type { Actor } from '../../../schemas/roles.ts';
import type { FindHash } from '../secrets/search-key.ts';

export type Write = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write, and what to tell the person when its condition does not hold. */
export interface ConditionalWrite {
  readonly write: Write;
  readonly otherwise?: Refusal;
  /** For a write with several conditions: what to tell by the item that stood there. The write must ask for that item. */
  readonly otherwiseBy?: (item: Readonly<Record<string, unknown>>) => Refusal | undefined;
}

export interface WriteContext {
  readonly tableName: string;
  readonly branch: string;
  readonly actor: Actor;
  readonly now: Temporal.Instant;
  /** For the rows under which a client is found. */
  readonly findHash: FindHash;
}
