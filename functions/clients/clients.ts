/** What is asked of the store about clients, in the words of the domain. Each answer is within need-to-know: `viewer` says who asks. */
import type { DocumentFamily } from '../../schemas/residence.ts';
import type { Actor } from '../../schemas/roles.ts';
import type { KeptRecord } from '../records/record.ts';
import type { ResidenceDocument } from '../residence/document.ts';
import type { Dossier } from '../reunification/step-deadlines.ts';
import type { Submission } from '../submissions/submission.ts';
import type { Client } from './client.ts';
import type { ClientFile } from './client-file.ts';

/**
 * A client with what deadlines run from: the documents that are held now, the reunification dossier while it is open, and the records of civic integration
 * and the participation declaration.
 */
export interface WatchedClient {
  readonly client: Client;
  readonly documents: readonly ResidenceDocument[];
  readonly dossier?: Dossier | undefined;
  readonly records: readonly KeptRecord[];
}

export interface Page<T> {
  readonly items: readonly T[];
  /** Give it back to read on; absent on the last page. */
  readonly next?: string | undefined;
}

export interface Clients {
  /** The clients that the viewer may see, by time of registration, a page of at most 100. */
  visibleTo(viewer: Actor, after?: string): Promise<Page<Client>>;
  /** Of these clients the ones whom the viewer may see, in no order. No look at a file: it leaves no entry in the audit trail. */
  amongVisible(viewer: Actor, ids: readonly string[]): Promise<readonly Client[]>;
  /** The same clients with what deadlines run from. A list and not a look at a file: it leaves no entry in the audit trail. */
  watchedVisibleTo(viewer: Actor, after?: string): Promise<Page<WatchedClient>>;
  /** The clients assigned to the viewer themselves, whatever else they may see, likewise. */
  watchedOfCaseload(viewer: Actor, after?: string): Promise<Page<WatchedClient>>;
  /** The clients of a branch for the system itself, by time of registration, a page of at most 100. */
  inBranchForTask(branch: string, after?: string): Promise<Page<Client>>;
  /** The clients assigned to a member in a branch, for those who see the whole branch and for the member, a page of at most 100. */
  caseloadOf(member: string, branch: string, viewer: Actor, after?: string): Promise<Page<Client>>;
  /** The whole file, or undefined when there is none that the viewer may see. */
  file(id: string, viewer: Actor): Promise<ClientFile | undefined>;
  /** The file for the system itself: a workflow's task, with no viewer. */
  fileForTask(id: string): Promise<ClientFile | undefined>;
  /** These clients for the system itself, in no order; no files. */
  forTask(ids: readonly string[]): Promise<readonly Client[]>;
  document(client: string, family: DocumentFamily): Promise<ResidenceDocument | undefined>;
  /** The submissions about a client, oldest first, a page of at most 100. */
  submissions(client: string, after?: string): Promise<Page<Submission>>;
}
