/** Reads the table's stream, sets workflows in motion and notes that a report may say something else. Each record is on its own; the stream gives those that failed again. */

import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBBatchResponse, DynamoDBStreamEvent } from 'aws-lambda';
import * as z from 'zod/mini';
import { dayOfFact, type FactForm } from '../../schemas/facts.ts';
import type { Json } from '../../schemas/kernel/json.ts';
import { type Clock, Temporal } from '../../schemas/kernel/time.ts';
import { documentFamilies } from '../../schemas/residence.ts';
import { followed } from '../../schemas/table.ts';
import type { WatchedFamily } from '../../schemas/watched.ts';
import { log, logFault } from '../edge/log.ts';
import { isMilestone } from '../guidance/tasks.ts';
import { dayTold } from '../reports/fact-of.ts';
import { changedBy, type KeptCounts } from '../reports/kept/kept-counts.ts';
import type { TaskOwner } from '../tasks/task.ts';
import type { Changed } from '../watch/follow.ts';

type Image = NonNullable<NonNullable<DynamoDBStreamEvent['Records'][number]['dynamodb']>['NewImage']>;

const document = z.object({ client: z.string(), family: z.enum(documentFamilies), version: z.int() });
const record = z.object({
  of: z.string(),
  kind: z.enum(['dossier', 'trajectory', 'participation-term', 'integration-term', 'participation']),
  version: z.int(),
});
const task = z.object({ of: z.string(), about: z.string(), name: z.string(), owner: z.string(), openedBy: z.optional(z.string()) });

type Item = Readonly<Record<string, unknown>>;

const submission = z.object({
  branch: z.string(),
  form: z.enum(Object.keys(dayOfFact) as FactForm[]),
  at: z.string(),
  answers: z.record(z.string(), z.custom<Json>()),
});

const familyOf = {
  dossier: 'step-plan',
  trajectory: 'guidance',
  'participation-term': 'participation',
  'integration-term': 'integration',
  // How far the declaration is: only its term is watched.
  participation: undefined,
} as const satisfies Record<string, WatchedFamily | undefined>;

/** What is watched over, as an item tells of it. */
const changedIn = (item: Item): Changed | undefined => {
  if (item['type'] === 'task') return undefined;
  if (!('kind' in item)) return document.parse(item);
  const { of: client, kind, version } = record.parse(item);
  const family = familyOf[kind];
  return family && { client, family, version };
};

/** Something else that is watched over, whose plan depends on this item as well. */
const dependsOn = (item: Item): Pick<Changed, 'client' | 'family'> | undefined => {
  if (item['type'] === 'task') {
    const client = guidanceIn(item);
    return client === undefined ? undefined : { client, family: 'guidance' };
  }
  const isDeclaration = item['kind'] === 'participation' || item['kind'] === 'participation-term';
  return isDeclaration ? { client: record.parse(item).of, family: 'integration' } : undefined;
};

/** Whose report says something else, of what. What was corrected or withdrawn is heard of too: it was changed, and it still says what it said. */
const factIn = (item: Readonly<Record<string, unknown>>): { branch: string; changed: string } | undefined => {
  const { branch, at, ...sent } = submission.parse(item);
  const told = dayTold({ ...sent, at: Temporal.Instant.from(at) });
  return told && { branch, changed: changedBy(told) };
};

/** The client of whose guidance a task is a part, if a form opened or closed it; what the workflow opened it knows. */
const guidanceIn = (item: Item): string | undefined => {
  // The mark of a task that was done before anybody asked says nothing.
  const { success, data } = task.safeParse(item);
  const isHeard =
    success && data.about === 'client' && data.openedBy === undefined && isMilestone({ name: data.name, owner: data.owner as TaskOwner });
  return isHeard ? data.of : undefined;
};

/** Whether a changed item is one that is heard of here; when deployed the stream hands on no others. */
export const isFollowed = (image: Image | undefined): image is Image =>
  image !== undefined &&
  followed.some(
    ({ types, kinds, forms }) =>
      types.includes(image['type']?.S ?? '') &&
      (!kinds || kinds.includes(image['kind']?.S ?? '')) &&
      (!forms || forms.includes(image['form']?.S ?? '')),
  );

interface DispatchNeeds {
  readonly follow: (change: Changed) => Promise<void>;
  /** Brings the rest of a client's file to the branch in which the client is. */
  readonly moveFile: (client: string) => Promise<void>;
  /** Gives what is watched a new version, so that its workflow looks again. */
  readonly nudge: (client: string, family: WatchedFamily) => Promise<void>;
  readonly keptCounts: Pick<KeptCounts, 'noteChange'>;
  readonly clock: Clock;
}

export const dispatch =
  ({ follow, moveFile, nudge, keptCounts, clock }: DispatchNeeds) =>
  async ({ Records }: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const nudged = new Set<string>();
    const noted = new Set<string>();
    for (const { dynamodb } of Records) {
      const image = dynamodb?.NewImage;
      if (!isFollowed(image)) continue;
      try {
        // The types of the event and of the SDK describe the same JSON.
        const item = unmarshall(image as Parameters<typeof unmarshall>[0]);
        if (item['type'] === 'submission') {
          const fact = factIn(item);
          const name = JSON.stringify(fact);
          // All that this batch tells was written before: noted once, it is noted.
          if (fact && !noted.has(name)) await keptCounts.noteChange(fact.branch, fact.changed, clock.now());
          noted.add(name);
          continue;
        }
        if (item['type'] === 'client') {
          if ('movedFrom' in item) await moveFile(String(item['id']));
          continue;
        }
        const other = dependsOn(item);
        // One form often changes several; they are read together.
        if (other && !nudged.has(`${other.client} ${other.family}`)) {
          await nudge(other.client, other.family);
          nudged.add(`${other.client} ${other.family}`);
        }
        const change = changedIn(item);
        if (!change) continue;
        await follow(change);
        log({ code: 'change-followed', client: change.client, family: change.family });
      } catch (fault) {
        logFault({ code: 'dispatch-failed' }, fault);
        // A stream is read in order: AWS goes on from the first failure, so what comes after it comes again.
        return { batchItemFailures: [{ itemIdentifier: dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    return { batchItemFailures: [] };
  };
