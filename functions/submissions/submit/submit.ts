/** Takes a submission: reads it against its form, asks the effect what changes, and stores all of it once. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AreaId } from '../../../schemas/areas.ts';
import { type FormId, formOf } from '../../../schemas/forms/index.ts';
import { parseAnswers } from '../../../schemas/kernel/form.ts';
import { refusal } from '../../../schemas/kernel/refusals.ts';
import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import { type Actor, branchesToSubmitIn } from '../../../schemas/roles.ts';
import type { Clients } from '../../clients/clients.ts';
import { Problem } from '../../problem.ts';
import type { Receipts } from '../../receipts/receipt.ts';
import { effectOf } from '../effects.ts';
import type { Circumstances, Json, Outcome, Submission } from '../submission.ts';
import type { Submissions } from '../submissions.ts';

export interface SubmitNeeds {
  readonly submissions: Submissions;
  readonly receipts: Receipts;
  readonly clock: Clock;
  /** Read only for the few effects that must know more than they were told. */
  readonly clients: Pick<Clients, 'fileForTask'>;
}

export interface Sending {
  /** The Idempotency-Key: a UUID made by the sender. */
  readonly key: string;
  readonly form: FormId;
  readonly answers: unknown;
  readonly actor: Actor;
  /** Needed only from somebody who works for several branches. */
  readonly branch?: string | undefined;
}

/** The submission as stored. The same key with the same answers gives the first one again; with others it is refused. */
export const submit =
  ({ submissions, receipts, clock, clients }: SubmitNeeds) =>
  async ({ key, form: formId, answers: sent, actor, branch: asked }: Sending): Promise<Submission> => {
    const form = formOf(formId);
    const branch = branchFor(actor, form.area, asked);
    const now = clock.now();
    const today = dayOf(now);
    const parsed = parseAnswers(form, sent, today);
    if (!parsed.ok) throw new Problem('invalid-answers', parsed.refusals);

    const posts = actor.posts.filter((post) => post.branch === branch).map((post) => post.role);
    const outcome = await outcomeOf(formId, parsed.answers, { submission: key, branch, actor: actor.id, posts, now, today }, clients);
    if ('refusals' in outcome) throw new Problem('invalid-answers', outcome.refusals);
    const about = 'client' in outcome ? { client: outcome.client } : { client: undefined, record: outcome.record };
    const answers = sent as { [field: string]: Json };
    const digest = digestOf(answers);
    const draft = { id: key, form: formId, formVersion: form.version, branch, actor: actor.id, ...about, at: now, answers, digest };
    const submission: Submission = {
      ...draft,
      ...(outcome.concluded && { concluded: outcome.concluded }),
      receipt: await receipts.sign(draft),
    };

    const stored = await submissions.store(submission, outcome.changes, actor);
    switch (stored.outcome) {
      case 'stored':
        return submission;
      case 'already':
        if (!isTheSame(stored.submission, submission)) throw new Problem('key-used', [refusal([], 'key-used')]);
        return stored.submission;
      case 'refused':
        throw new Problem('invalid-answers', stored.refusals);
    }
  };

/** More clients than one form can name is a mistake in an effect. */
const mostKnown = 20;

const outcomeOf = async (
  form: FormId,
  answers: unknown,
  circumstances: Circumstances,
  clients: SubmitNeeds['clients'],
): Promise<Outcome> => {
  const effect = effectOf(form);
  if (typeof effect === 'function') return effect(answers, circumstances);
  const ids = [...new Set(effect.knows(answers))];
  if (ids.length > mostKnown) throw new Error(`the form ${form} asks for more than ${mostKnown} client files`);
  const files = await Promise.all(ids.map((id) => clients.fileForTask(id)));
  // A file of another branch is as unknown as one that is not there.
  const known = files.flatMap((file) => (file?.client.branch === circumstances.branch ? [[file.client.id, file] as const] : []));
  return effect.effect(answers, circumstances, new Map(known));
};

const branchFor = (actor: Actor, area: AreaId, asked: string | undefined): string => {
  const branches = branchesToSubmitIn(actor, area);
  const branch = asked ?? (branches.length === 1 ? branches[0] : undefined);
  if (branches.length === 0) throw new Problem('not-allowed');
  if (branch === undefined) throw new Problem('branch-needed');
  if (!branches.includes(branch)) throw new Problem('not-allowed');
  return branch;
};

/** SHA-256 over the canonical JSON of the answers (RFC 8785), so that spaces and the order of fields do not matter and every byte of a value does. */
export const digestOf = (answers: { [field: string]: Json }): string =>
  createHash('sha256')
    .update(canonicalize(answers) ?? '')
    .digest('base64url');

const isTheSame = (before: Submission, after: Submission): boolean =>
  before.digest === after.digest && before.form === after.form && before.actor === after.actor && before.branch === after.branch;
