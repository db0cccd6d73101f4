/** How things stand for one client, or for one record of a branch. Reminders are left out: they follow the documents. */
import type { DocumentFamily } from '../../schemas/residence.ts';
import type { Client } from '../clients/client.ts';
import type { KeptRecord } from '../records/record.ts';
import type { ResidenceDocument } from '../residence/document.ts';
import type { Task } from '../tasks/task.ts';

/** What a history is about. */
export type Subject = { readonly client: string } | { readonly branch: string; readonly record: string };

export interface Standing {
  readonly client: Client | undefined;
  readonly documents: ReadonlyMap<DocumentFamily, ResidenceDocument>;
  readonly records: ReadonlyMap<string, KeptRecord>;
  /** By name; `done` when it was done before anybody opened it. */
  readonly tasks: ReadonlyMap<string, Task | 'done'>;
}

export const nothingYet: Standing = { client: undefined, documents: new Map(), records: new Map(), tasks: new Map() };

export const isSameSubject = (one: Subject, other: Subject): boolean =>
  'client' in one ? 'client' in other && one.client === other.client : 'record' in other && one.record === other.record;
