/** From the submissions about a subject to how things stand: what was withdrawn is left out, what was corrected counts as it was corrected. */
import { formOf } from '../../schemas/forms/index.ts';
import { readAnswers } from '../../schemas/kernel/form.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import { dayOf } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { effectOf } from '../submissions/effects.ts';
import type { Outcome, Submission } from '../submissions/submission.ts';
import { apply, subjectOf } from './apply.ts';
import { isSameSubject, nothingYet, type Standing, type Subject } from './standing.ts';

/** One thing that was told: as it was first sent, with the answers that count now. Withdrawn entries have none. */
export interface Entry {
  readonly first: Submission;
  readonly answers: Readonly<Record<string, Json>>;
}

/** The submission that is amended, and the one with which its story began. */
export const rootOf = ({ id, amends }: Submission): string => amends?.root ?? id;

/** What was told, in order of time, with what became of it. An amended entry keeps its place. */
export const entriesOf = (submissions: readonly Submission[]): Entry[] => {
  const counts = new Map<string, Submission | 'withdrawn'>();
  for (const submission of submissions.toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds)) {
    const { amends } = submission;
    if (amends === undefined) counts.set(submission.id, submission);
    else counts.set(amends.root, amends.how === 'withdrawn' ? 'withdrawn' : submission);
  }
  return submissions
    .filter(({ amends }) => amends === undefined)
    .toSorted((one, other) => one.at.epochMilliseconds - other.at.epochMilliseconds || one.id.localeCompare(other.id))
    .flatMap((first) => {
      const now = counts.get(first.id);
      return now === undefined || now === 'withdrawn' ? [] : [{ first, answers: now.answers }];
    });
};

export type Folded =
  | { readonly ok: true; readonly standing: Standing }
  /** This entry cannot stand without what was left out or changed before it. */
  | { readonly ok: false; readonly at: Entry; readonly refusals: readonly Refusal[] };

/** Adds entries to a standing, in their order. Only what they change about the subject counts. */
export const fold = (entries: readonly Entry[], subject: Subject, from: Standing = nothingYet): Folded => {
  let standing = from;
  for (const entry of entries) {
    const outcome = outcomeOf(entry, standing, subject);
    if ('refusals' in outcome) return { ok: false, at: entry, refusals: outcome.refusals };
    for (const change of outcome.changes) {
      const about = subjectOf(change, entry.first.branch);
      // A task of the branch belongs to no history: it stays as it is, as what is only looked at does.
      if (about === undefined || !isSameSubject(about, subject)) continue;
      const applied = apply(standing, change, entry.first.branch);
      if (!applied.ok) return { ok: false, at: entry, refusals: [applied.refusal] };
      standing = applied.standing;
    }
  }
  return { ok: true, standing };
};

/** What an entry leads to, as if it had come at its own time. */
export const outcomeOf = ({ first, answers }: Entry, standing: Standing, subject: Subject): Outcome => {
  const effect = effectOf(first.form);
  const { id: submission, branch, actor, posts = [], at: now } = first;
  const circumstances = { submission, branch, actor, posts, now, today: dayOf(now) };
  const parsed = readAnswers(formOf(first.form), answers);
  if (typeof effect === 'function') return effect(parsed, circumstances);
  if ('withdraws' in effect) throw new Error('a withdrawal is no entry of its own');
  const known = 'client' in subject && standing.client ? [[subject.client, fileOf(standing, standing.client)] as const] : [];
  return effect.effect(parsed, circumstances, new Map(known));
};

const fileOf = ({ documents, records, tasks }: Standing, client: ClientFile['client']): ClientFile => ({
  client,
  documents: [...documents.values()],
  reminders: [],
  records: [...records.values()],
  withdrawnDocuments: [],
  openTo: [],
  doneUnasked: [...tasks].flatMap(([name, task]) => (task === 'done' ? [name] : [])),
  tasks: [...tasks.values()].flatMap((task) => (task === 'done' ? [] : [task])),
});
