/** All that is kept about one client now, together. */
import type { DocumentFamily } from '../../schemas/residence.ts';
import type { KeptRecord } from '../records/record.ts';
import type { ResidenceDocument } from '../residence/document.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Task } from '../tasks/task.ts';
import type { Client } from './client.ts';

/** All that is kept about one client now. */
export interface ClientFile {
  readonly client: Client;
  readonly documents: readonly ResidenceDocument[];
  /** The members to whom the file is open now: those with a place, and those who opened it today with a reason. */
  readonly openTo: readonly string[];
  readonly reminders: readonly Reminder[];
  readonly records: readonly KeptRecord[];
  readonly tasks: readonly Task[];
  /** Documents that should not have been registered: what was planned for them is still to be cancelled. */
  readonly withdrawnDocuments: readonly { readonly family: DocumentFamily; readonly version: number }[];
  /** Records that should not have been told: their kinds with the versions of what is left of them. */
  readonly withdrawnRecords: readonly { readonly kind: string; readonly version: number }[];
  /** Names of tasks that were done before anybody was asked. */
  readonly doneUnasked: readonly string[];
}
