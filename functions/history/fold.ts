/** From what was told about a subject to how things stand. */
import { formOf } from '../../schemas/forms/index.ts';
import { readAnswers } from '../../schemas/kernel/form.ts';
import type { Refusal } from '../../schemas/kernel/refusals.ts';
import { dayOf, Temporal } from '../../schemas/kernel/time.ts';
import type { ClientFile } from '../clients/client-file.ts';
import { effectOf } from '../submissions/effects.ts';
import type { Outcome } from '../submissions/submission.ts';
import { apply, subjectOf } from './apply.ts';
import type { Entry } from './entries.ts';
import { isSameSubject, nothingYet, type Standing, type Subject } from './standing.ts';

export type Folded =
  | { readonly ok: true; readonly standing: Standing }
  /** This entry cannot stand without what was left out or changed before it. */
  | { readonly ok: false; readonly at: Entry; readonly refusals: readonly Refusal[] };

/**
 * Adds entries to a standing, in their order. Only what they change about the subject counts. Of entries with one moment the store does not tell which
 * came first: any order in which they can stand will do.
 */
export const fold = (entries: readonly Entry[], subject: Subject, from: Standing = nothingYet): Folded => {
  let standing = from;
  let left = entries;
  while (left.length > 0) {
    const step = firstToStand(left, subject, standing);
    if (!step.ok) return step;
    standing = step.standing;
    left = left.filter((entry) => entry !== step.entry);
  }
  return { ok: true, standing };
};

/** How things stood when an entry was told: after all that came before it, and what of its own moment it needs. */
export const standingBefore = (entry: Entry, entries: readonly Entry[], subject: Subject): Standing | undefined => {
  const earlier = fold(
    entries.filter(({ first }) => Temporal.Instant.compare(first.at, entry.first.at) < 0),
    subject,
  );
  if (!earlier.ok) return undefined;
  let { standing } = earlier;
  let tied = entries.filter((other) => other !== entry && other.first.at.equals(entry.first.at));
  while (!add(entry, subject, standing).ok) {
    const step = tied.length > 0 ? firstToStand(tied, subject, standing) : undefined;
    if (!step?.ok) return undefined;
    standing = step.standing;
    tied = tied.filter((other) => other !== step.entry);
  }
  return standing;
};

type Added = { readonly ok: true; readonly standing: Standing; readonly entry: Entry } | Extract<Folded, { ok: false }>;

/** The first of those with the earliest moment that can stand; when none can, why the first cannot. */
const firstToStand = (entries: readonly Entry[], subject: Subject, standing: Standing): Added => {
  const [head] = entries;
  if (!head) throw new Error('there is nothing to add');
  const first = add(head, subject, standing);
  if (first.ok) return first;
  for (const entry of entries.slice(1)) {
    const other = entry.first.at.equals(head.first.at) ? add(entry, subject, standing) : undefined;
    if (other?.ok) return other;
  }
  return first;
};

const add = (entry: Entry, subject: Subject, from: Standing): Added => {
  const outcome = outcomeOf(entry, from, subject);
  if ('refusals' in outcome) return { ok: false, at: entry, refusals: outcome.refusals };
  let standing = from;
  for (const change of outcome.changes) {
    const about = subjectOf(change, entry.first.branch);
    // A task of the branch belongs to no history: it stays as it is, as what is only looked at does.
    if (about === undefined || !isSameSubject(about, subject)) continue;
    // What an entry changes after it gave the client to another branch stands there.
    const applied = apply(standing, change, standing.client?.branch ?? entry.first.branch);
    if (!applied.ok) return { ok: false, at: entry, refusals: [applied.refusal] };
    standing = applied.standing;
  }
  return { ok: true, standing, entry };
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

/** The file of a client as it stands, without reminders, which follow the documents. */
export const fileOf = ({ documents, records, tasks }: Standing, client: ClientFile['client']): ClientFile => ({
  client,
  documents: [...documents.values()],
  reminders: [],
  records: [...records.values()],
  withdrawnDocuments: [],
  withdrawnRecords: [],
  openTo: [],
  doneUnasked: [...tasks].flatMap(([name, task]) => (task === 'done' ? [name] : [])),
  tasks: [...tasks.values()].flatMap((task) => (task === 'done' ? [] : [task])),
});
