/** A legal date with its derivation: which rule, which version, which anchor, which free days were passed. */

import type { Text } from '../../schemas/kernel/text.ts';
import { Temporal } from '../../schemas/kernel/time.ts';
import type { Policy, PolicyId } from '../../schemas/policies.ts';
import type { FreeDay } from './calendar.ts';
import { type Caution, cautionsOf } from './cautions.ts';
import { type Count, type CountedStep, count } from './count.ts';
import { TermRefusal } from './refusal.ts';
import { sentenceOf } from './sentence.ts';
import { choosePolicy, type VersionQuestion } from './versions.ts';
import { isoLength } from './words.ts';

export interface DeadlineOptions extends Omit<VersionQuestion, 'anchor'> {
  /** Whether the extension counts. Left out, the row decides: a decision on family reunification is taken to be extended, others not. */
  readonly extended?: boolean | undefined;
  /** Calendar days by which the clock stood still (Awb 4:15). */
  readonly suspendedDays?: number | undefined;
  /** The day that the letter or document itself prints. It goes before the computed one. */
  readonly printed?: Temporal.PlainDate | undefined;
}

/** An end as counted and as the Algemene termijnenwet has it (ISO days). */
export interface End {
  readonly unrolled: string;
  readonly rolled: string;
}

export interface Derivation {
  readonly title: Text;
  /** The stages of the count, lengths as ISO 8601 durations. */
  readonly parts: readonly { readonly adds: string; readonly why: CountedStep['why']; readonly reaches: string }[];
  /** By which articles of the Algemene termijnenwet the end may move: none, article 1, or articles 1 and 2. */
  readonly roll: Policy['roll'];
  /** The free days that the end was moved past. */
  readonly passed: readonly FreeDay[];
  /** Of a rule that knows an extension: both ends, whichever of them counted. */
  readonly withoutExtension?: End;
  readonly withExtension?: End;
  readonly source: string;
  readonly confidence: Policy['confidence'];
  readonly lastVerified: string | null;
  readonly sentence: Text;
  /** What a jurist would want to know before relying on the date: a stable code and a sentence. */
  readonly cautions: readonly Caution[];
  /** The same cautions, their Dutch sentences alone. */
  readonly warnings: readonly string[];
}

interface DeadlineFacts extends End {
  readonly policy: PolicyId;
  readonly version: number;
  readonly anchor: string;
  readonly extended: boolean;
  /** What counting gives, also when a printed day overrides it: equal to `rolled`. */
  readonly computed: string;
  readonly printed: string | null;
  /** The day that counts: the printed one, else the computed one. */
  readonly due: string;
  readonly because: Derivation;
}

/** All days are ISO; the value is plain and can be stored and sent. */
export type Deadline = DeadlineFacts &
  (
    | {
        readonly owner: 'CLIENT';
        /** Our own target: the printed day, else the unrolled one, so that a mistake about a holiday costs nothing. */
        readonly warnOn: string;
      }
    | {
        readonly owner: 'AUTHORITY';
        /** We act on a later day than this: the printed day, else the latest end on any reading. A premature notice of default is void. */
        readonly actAfter: string;
      }
  );

/** The day that is watched: where the client must act, our own target, so that a mistake about a holiday costs nothing; of an authority's turn its last day. */
export const watchedDay = (found: Deadline): Temporal.PlainDate =>
  Temporal.PlainDate.from(found.owner === 'CLIENT' ? found.warnOn : found.due);

const endOf = ({ unrolled, rolled }: Count): End => ({ unrolled: unrolled.toString(), rolled: rolled.toString() });

/** Years in which our holidays are right and our rules have a meaning. */
const [firstYear, lastYear] = [1990, 2199] as const;

/** Whether a term can be counted from this day at all. */
export const isCountable = ({ year }: Temporal.PlainDate): boolean => year >= firstYear && year <= lastYear;

const check = (policy: Policy, anchor: Temporal.PlainDate, extended: boolean, suspendedDays: number): void => {
  if (!isCountable(anchor))
    throw new TermRefusal('bad-option', `An anchor lies in the years ${firstYear} to ${lastYear}, not on ${anchor}.`);
  if (extended && !policy.extension) throw new TermRefusal('bad-option', `${policy.id} version ${policy.version} cannot be extended.`);
  if (!Number.isSafeInteger(suspendedDays) || suspendedDays < 0 || suspendedDays > 36_500)
    throw new TermRefusal('bad-option', `Suspended days are a whole number from 0 to 36500, not ${suspendedDays}.`);
  if (suspendedDays > 0 && policy.direction === 'backward')
    throw new TermRefusal('bad-option', `${policy.id} is counted backwards from a date and cannot be suspended.`);
};

/**
 * Counts a term from its anchor.
 * @param anchor the day of the event, day 0 (Awb 6:8; domain facts §8.4).
 * @throws TermRefusal `no-version` when no version governs the anchor; `bad-option` when the rule knows no extension or suspension, the
 * number of suspended days is not a whole number from 0 to 36500, or the anchor lies outside the years 1990 to 2199.
 */
export const deadline = (policyId: PolicyId, anchor: Temporal.PlainDate, options: DeadlineOptions = {}): Deadline => {
  const policy = choosePolicy(policyId, { anchor, on: options.on, version: options.version });
  const extended = options.extended ?? policy.extensionAssumed === true;
  const suspendedDays = options.suspendedDays ?? 0;
  check(policy, anchor, extended, suspendedDays);
  const counted = count(policy, anchor, extended, suspendedDays);
  const { unrolled, rolled } = endOf(counted);
  const printed = options.printed?.toString() ?? null;
  const facts = { policy, anchor, counted, extended, options };
  const cautions = cautionsOf(facts);
  const both = policy.extension && {
    withoutExtension: endOf(count(policy, anchor, false, suspendedDays)),
    withExtension: endOf(count(policy, anchor, true, suspendedDays)),
  };
  return {
    policy: policy.id,
    version: policy.version,
    anchor: anchor.toString(),
    unrolled,
    rolled,
    extended,
    computed: rolled,
    printed,
    due: printed ?? rolled,
    ...(policy.owner === 'CLIENT'
      ? { owner: policy.owner, warnOn: printed ?? unrolled }
      : { owner: policy.owner, actAfter: printed ?? counted.latest.toString() }),
    because: {
      title: policy.title,
      parts: counted.steps.map(({ adds, why, reaches }) => ({ adds: isoLength(adds), why, reaches: reaches.toString() })),
      roll: counted.roll,
      passed: counted.passed,
      ...both,
      source: policy.source,
      confidence: policy.confidence,
      lastVerified: policy.lastVerified,
      sentence: sentenceOf(facts),
      cautions,
      warnings: cautions.map(({ nl }) => nl),
    },
  };
};
