/** What must be written so that what the store holds becomes what the history says. */
import { isDeepStrictEqual } from 'node:util';
import { isReviewTask } from '../clients/break-glass/review.ts';
import { type Client, places } from '../clients/client.ts';
import { isReviewed, isTermReview } from '../reunification/missed-terms.ts';
import { isUpdateTask } from '../rounds/month.ts';
import { isWaitedFor } from '../rounds/reminders.ts';
import type { Standing } from './standing.ts';

/** A record that is to stand otherwise. `wanted` undefined: it goes. `held` undefined: it is not there yet. */
export interface Replacement<T> {
  readonly held: T | undefined;
  readonly wanted: T | undefined;
}

export interface Difference {
  readonly client: Replacement<Client> | undefined;
  readonly documents: readonly Replacement<ValueOf<Standing['documents']>>[];
  readonly records: readonly Replacement<ValueOf<Standing['records']>>[];
  readonly tasks: readonly (Replacement<ValueOf<Standing['tasks']>> & { readonly name: string })[];
}

type ValueOf<M> = M extends ReadonlyMap<unknown, infer Value> ? Value : never;

const settledByAssigning: readonly string[] = places;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Versions count writes, and who is assigned is settled by assigning, not by history: neither makes a difference. */
const withoutVersion = (value: unknown): unknown => {
  const kept = Object.entries(plain(value) as Record<string, unknown>);
  return Object.fromEntries(kept.filter(([name]) => name !== 'version' && !settledByAssigning.includes(name)));
};

const isSame = (one: unknown, other: unknown): boolean =>
  one === undefined || other === undefined ? one === other : isDeepStrictEqual(withoutVersion(one), withoutVersion(other));

const replacements = <Key, Value>(
  held: ReadonlyMap<Key, Value>,
  wanted: ReadonlyMap<Key, Value>,
): (Replacement<Value> & { readonly key: Key })[] =>
  [...new Set([...held.keys(), ...wanted.keys()])]
    .map((key) => ({ key, held: held.get(key), wanted: wanted.get(key) }))
    .filter((each) => !isSame(each.held, each.wanted));

export const differenceOf = (held: Standing, wanted: Standing): Difference => ({
  client: isSame(held.client, wanted.client) ? undefined : { held: held.client, wanted: wanted.client },
  documents: replacements(held.documents, wanted.documents),
  records: replacements(held.records, wanted.records),
  tasks: [...new Set([...held.tasks.keys(), ...wanted.tasks.keys()])]
    .filter((name) => !isReviewTask(name))
    .map((name) => ({
      name,
      held: held.tasks.get(name),
      wanted: wanted.tasks.get(name) ?? openedByWorkflow(held.tasks.get(name), wanted.records),
    }))
    // A task that was taken on stays with whoever took it, and what a workflow asks no more is not asked again by what asked it first.
    .filter((each) => stateOf(each.held) !== stateOf(each.wanted) && !isAskedNoMore(each.held)),
});

/**
 * A task that a workflow opened is in no entry. It stays as it is; one that was done by an entry that is taken back waits again, since its month is
 * told by nobody then, or its term was reviewed by nobody.
 */
const openedByWorkflow = (task: ValueOf<Standing['tasks']> | undefined, records: Standing['records']): typeof task => {
  if (task === undefined || task === 'done' || task.openedBy !== 'workflow') return undefined;
  const dossier = records.get('dossier');
  const waits = isTermReview(task.name)
    ? dossier?.state === 'open' && !isReviewed(dossier, task.name)
    : isWaitedFor(dossier, task.prefill['month']);
  if (waits) return { ...task, state: 'open' };
  // Without an open dossier nobody can tell the month that an open task asks for.
  return isUpdateTask(task.name) && dossier?.state !== 'open' ? { ...task, state: 'done' } : task;
};

const isAskedNoMore = (task: ValueOf<Standing['tasks']> | undefined): boolean =>
  task !== undefined && task !== 'done' && task.openedBy === undefined && task.closedBy === 'workflow';

const stateOf = (task: ValueOf<Standing['tasks']> | undefined): string | undefined =>
  task === undefined || task === 'done' ? task : task.state;

export const isEmpty = ({ client, documents, records, tasks }: Difference): boolean =>
  client === undefined && documents.length + records.length + tasks.length === 0;
