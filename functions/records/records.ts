/** What is asked of the store about records. Those of a client come with the client's file (`Clients.file`), within need-to-know. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { RecordKindId } from '../../schemas/records/index.ts';
import type { Page } from '../clients/clients.ts';
import type { Dossier } from '../reunification/step-deadlines.ts';
import type { KeptRecord } from './record.ts';

export interface Records {
  /** The branch's records of a kind by the day of their state, oldest first, a page of at most 100: those that are open, or those that are over. */
  inBranch(branch: string, kind: RecordKindId, which: 'open' | 'over', after?: string): Promise<Page<KeptRecord>>;
  /** Those that are over since a day, oldest first, a page of at most 100. */
  overSince(branch: string, kind: RecordKindId, day: Temporal.PlainDate, after?: string): Promise<Page<KeptRecord>>;
  /** The records of a kind of which each client has one, of these clients, in no order. */
  ofClients(kind: RecordKindId, clients: readonly string[]): Promise<readonly KeptRecord[]>;
  /** Reunification dossiers with their members, in the order given. */
  withMembers(dossiers: readonly KeptRecord[]): Promise<readonly Dossier[]>;
  /** Those with these ids, in no order. */
  someOfBranch(branch: string, kind: RecordKindId, ids: readonly string[]): Promise<readonly KeptRecord[]>;
  /** One record of a branch, or undefined. */
  ofBranch(branch: string, kind: RecordKindId, id: string): Promise<KeptRecord | undefined>;
}
