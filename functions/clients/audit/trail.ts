/** Who looked at a client, for whoever leads the branch. */
import type { OpeningReason } from '../../../schemas/break-glass.ts';
import type { FormId } from '../../../schemas/forms/index.ts';
import type { Temporal } from '../../../schemas/kernel/time.ts';
import type { Actor } from '../../../schemas/roles.ts';
import type { Page } from '../clients.ts';

/** `view` the file or a submission of it, `submit` a form, `found` the name in a search at the desk, `break-glass` an opening, `audit` this very trail. */
export type AuditAction = 'view' | 'submit' | 'found' | 'break-glass' | 'audit';

export interface AuditEntry {
  readonly at: Temporal.Instant;
  /** The id of the member; their name is known to the user pool. */
  readonly actor: string;
  readonly action: AuditAction;
  readonly form?: FormId | undefined;
  readonly submission?: string | undefined;
  readonly reason?: OpeningReason | undefined;
  readonly note?: string | undefined;
  /** Until when an opening holds. */
  readonly until?: Temporal.Instant | undefined;
}

export interface Trails {
  /** Latest first, a page of at most 100, this look not among them. Undefined when the viewer does not lead the client's branch. */
  of(client: string, viewer: Actor, after?: string): Promise<Page<AuditEntry> | undefined>;
}
