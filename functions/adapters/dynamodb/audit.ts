/** Entries of the audit trail: who did or saw what, of which client, when. Written once, never changed. */
import { randomUUID } from 'node:crypto';
import type { Actor } from '../../../schemas/roles.ts';
import type { Submission } from '../../submissions/submission.ts';
import { actorTrail, auditKey } from './keys.ts';

interface Look {
  readonly client: string;
  readonly branch: string;
  readonly at: string;
  readonly submission?: string;
}

/** Somebody looked at a client's file, or at one submission of it. */
export const lookItem = (viewer: Actor, { client, branch, at, submission }: Look) => ({
  ...auditKey(client, at, randomUUID()),
  type: 'audit',
  action: 'view',
  trail: actorTrail(viewer.id),
  actor: viewer.id,
  at,
  branch,
  client,
  submission,
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
