/** Entries of the audit trail: who did or saw what, of which client, when. Written once, never changed. */
import { randomUUID } from 'node:crypto';
import type { BreakGlass } from '../../../schemas/break-glass.ts';
import type { Actor } from '../../../schemas/roles.ts';
import type { AuditAction } from '../../clients/audit/trail.ts';
import type { Submission } from '../../submissions/submission.ts';
import { actorTrail, auditKey } from './keys.ts';

interface Look {
  readonly client: string;
  readonly branch: string;
  readonly at: string;
  readonly submission?: string;
}

const entry = (action: AuditAction, actor: Actor, { client, branch, at }: Look) => ({
  ...auditKey(client, at, randomUUID()),
  type: 'audit',
  action,
  trail: actorTrail(actor.id),
  actor: actor.id,
  at,
  branch,
  client,
});

/** Somebody looked at a client's file, or at one submission of it. */
export const lookItem = (viewer: Actor, look: Look) => ({ ...entry('view', viewer, look), submission: look.submission });

/** Somebody at the desk was shown the name and birth date of a client who is not theirs. */
export const foundItem = (viewer: Actor, look: Look) => entry('found', viewer, look);

/** Somebody read who looked. */
export const trailReadItem = (viewer: Actor, look: Look) => entry('audit', viewer, look);

interface OpeningNote extends Look, BreakGlass {
  readonly until: string;
}

/** Somebody opened a file for the rest of the day. Their own words may tell who somebody is. */
export const openingItem = (actor: Actor, { reason, note, until, ...look }: OpeningNote) => ({
  ...entry('break-glass', actor, look),
  reason,
  until,
  ...(note !== undefined && { person: { note } }),
});

/** Somebody sent a form. It is written in the transaction of the submission itself. */
export const submitItem = (actor: Actor, { id, record, client = record ?? id, branch, form, at }: Submission) => ({
  ...auditKey(client, at.toString(), id),
  type: 'audit',
  action: 'submit',
  trail: actorTrail(actor.id),
  actor: actor.id,
  at: at.toString(),
  branch,
  client,
  form,
  submission: id,
});
