/** Takes a submission: reads it against its form, asks the effect what changes, and stores all of it once. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { AreaId } from '../../../schemas/areas.ts';
import type { FormId } from '../../../schemas/forms/ids.ts';
import { parseAnswers } from '../../../schemas/kernel/form.ts';
import type { Json } from '../../../schemas/kernel/json.ts';
import { refusal } from '../../../schemas/kernel/refusals.ts';
import { type Clock, dayOf } from '../../../schemas/kernel/time.ts';
import { type Actor, branchesToSubmitIn } from '../../../schemas/roles.ts';
import type { Clients } from '../../clients/clients.ts';
import type { Histories } from '../../history/histories.ts';
import { Problem } from '../../problem.ts';
import type { Receipts } from '../../receipts/receipt.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Submission } from '../submission.ts';
import type { Submissions } from '../submissions.ts';
import { outcomeOf } from './outcome.ts';

export interface SubmitNeeds {
  readonly catalogue: Catalogue;
  readonly submissions: Submissions;
  readonly receipts: Receipts;
  readonly clock: Clock;
  /** Read only for the few effects that must know more than they were told. */
  readonly clients: Pick<Clients, 'fileForTask'>;
  /** Read only to correct or withdraw. */
  readonly histories: Histories;
}

export interface Sending {
  /** The Idempotency-Key: a UUID made by the sender. */
  readonly key: string;
  readonly form: FormId;
  readonly answers: unknown;
  readonly actor: Actor;
  /** Needed only from somebody who works for several branches. */
  readonly branch?: string | undefined;
  /** The submission that this one corrects. */
  readonly corrects?: string | undefined;
}

/** The submission as stored. The same key with the same answers gives the first one again; with others it is refused. */
export const submit =
  (needs: SubmitNeeds) =>
  async ({ key, form: formId, answers: sent, actor, branch: asked, corrects }: Sending): Promise<Submission> => {
    const { submissions, receipts, clock, catalogue } = needs;
    const form = await catalogue.form(formId);
    const branch = branchFor(actor, form.area, asked);
    const now = clock.now();
    const today = dayOf(now);
    const parsed = parseAnswers(form, sent, today);
    if (!parsed.ok) throw new Problem('invalid-answers', parsed.refusals);

    const posts = actor.posts.filter((post) => post.branch === branch).map((post) => post.role);
    const circumstances = { submission: key, branch, actor: actor.id, posts, now, today };
    const answers = sent as { [field: string]: Json };
    const { outcome, amends } = await outcomeOf(needs, { form: formId, parsed: parsed.answers, answers, circumstances, actor, corrects });
    const digest = digestOf(answers);
    const draft = { id: key, form: formId, formVersion: form.version, branch, actor: actor.id, posts, at: now, answers, digest };
    if ('refusals' in outcome) {
      // What an effect read may have changed because this very submission was stored before: then it is answered as it was then.
      const before = await submissions.find(key, actor);
      if (before) return sameOrRefused(before, { ...draft, amends });
      throw new Problem('invalid-answers', outcome.refusals);
    }
    const about = 'client' in outcome ? { client: outcome.client } : { client: undefined, record: outcome.record };
    const receipt = await receipts.sign({ ...draft, ...about });
    const submission: Submission = { ...draft, ...about, amends, ...(outcome.concluded && { concluded: outcome.concluded }), receipt };

    const stored = await submissions.store(submission, form, outcome.changes, actor);
    switch (stored.outcome) {
      case 'stored':
        return submission;
      case 'already':
        return sameOrRefused(stored.submission, submission);
      case 'refused':
        throw new Problem('invalid-answers', stored.refusals);
    }
  };

const sameOrRefused = (before: Submission, after: Sent): Submission => {
  if (!isTheSame(before, after)) throw new Problem('key-used', [refusal([], 'key-used')]);
  return before;
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

type Sent = Pick<Submission, 'digest' | 'form' | 'actor' | 'branch' | 'amends'>;

const isTheSame = (before: Sent, after: Sent): boolean =>
  before.digest === after.digest &&
  before.form === after.form &&
  before.actor === after.actor &&
  before.branch === after.branch &&
  before.amends?.submission === after.amends?.submission;
