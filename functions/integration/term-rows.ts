/** What the ledger must hold about the term of civic integration: a pure reading of the file. */
import type { Temporal } from '../../schemas/kernel/time.ts';
import type { Ladder } from '../../schemas/ladder.ts';
import { ladders } from '../../schemas/ladders.ts';
import { ownSignature, signatureWithinTerm } from '../participation/signature.ts';
import type { KeptRecord } from '../records/record.ts';
import { climb, type PlannedReminder } from '../residence/climb.ts';
import type { Reminder } from '../residence/ledger.ts';
import type { Ending } from '../residence/reminders-ledger.ts';
import { dayOfEnd } from './term.ts';
import { integrationDeadlinesOf, type TermFile } from './term-deadlines.ts';

/** The half year before the end has a rung of its own in the ladder of the end. */
const ladderOf: Readonly<Record<string, Ladder>> = {
  'integration-ends': ladders['integration-term'],
  'plan-due': ladders['integration-plan'],
  'signature-due': ladders.participation,
  'decision-due': ladders['integration-extension'],
  'objection-ends': ladders['integration-objection'],
};

export const remindersOfIntegration = (file: TermFile, now: Temporal.Instant): PlannedReminder[] => {
  const signature = signatureWithinTerm(file.records);
  const about = [
    ...integrationDeadlinesOf(file).map(({ kind, day, derivation }) => ({ kind, day, lastDay: dayOfEnd(derivation) })),
    ...(signature ? [{ kind: 'signature-due', day: signature.day, lastDay: signature.day }] : []),
  ];
  return about.flatMap(({ kind, day, lastDay }) => {
    const ladder = ladderOf[kind];
    return ladder ? climb(`integration#${kind}.${day}`, ladder, { anchor: day, lastDay }, now) : [];
  });
};

const kindOfRow = ({ id }: Pick<Reminder, 'id'>): string => (id.split('#')[1] ?? '').split('.')[0] ?? '';

export const endingOfIntegration =
  (records: readonly KeptRecord[], wanted: readonly PlannedReminder[]) =>
  (row: Reminder): Ending => {
    // With a day of its own the declaration is watched by the workflow of its own term.
    const isMoved =
      wanted.some((other) => kindOfRow(other) === kindOfRow(row)) || (kindOfRow(row) === 'signature-due' && ownSignature(records));
    return isMoved ? { state: 'superseded', explanation: 'new-end-date' } : { state: 'cancelled', explanation: 'task-done' };
  };
