/** What is answered about family reunification: its dossiers and the monthly rounds. */
import * as z from 'zod/mini';
import { type MemberState, memberStates } from '../records/reunification.ts';
import { phaseIds } from '../step-phases.ts';
import { stepTermIds } from '../step-terms.ts';
import { deadline } from './deadlines.ts';
import { count, day, id, moment, next, text } from './fields.ts';

const roundCounts = () => ({ asked: count(), done: count(), gaps: count(), dossiersClosed: count() });

export const roundList = () =>
  z.object({
    items: z.array(
      z.object({
        branch: z.string(),
        rounds: z.array(
          z.object({
            month: z.string(),
            state: z.enum(['open', 'closed']),
            openedOn: day(),
            daysLate: count(),
            counts: z.optional(z.object(roundCounts()).check(z.meta({ description: 'Absent while the round is open' }))),
          }),
        ),
        missed: z.array(z.string().check(z.meta({ description: 'Months that are over, in which no round was opened' }))),
        notBegun: z.optional(z.string().check(z.meta({ description: 'This month, when its round should have begun and did not' }))),
        shown: z.optional(
          z.object({
            month: z.string(),
            counts: z.object({ ...roundCounts(), waiting: count() }),
            dossiers: z.array(
              z.object({ client: id(), askedOn: day(), progress: z.enum(['asked', 'overdue', 'done', 'gap', 'dossier-closed']) }),
            ),
          }),
        ),
      }),
    ),
  });

const stepTerm = () => z.enum(stepTermIds);

const memberState = () => z.enum(Object.keys(memberStates) as MemberState[]);

export const dossier = () =>
  z.object({
    client: id(),
    branch: z.string(),
    state: z.string(),
    since: day(),
    openedOn: z.optional(day()),
    ground: z.optional(z.string()),
    grantReceived: z.optional(day()),
    closeReason: z.optional(z.string()),
    reopenReason: z.optional(z.string()),
    reopenedFrom: z.optional(id().check(z.meta({ description: 'The submission with which it was closed before.' }))),
    members: z.array(
      z.object({
        id: id(),
        tie: z.optional(z.string()),
        staysIn: z.optional(z.string()),
        state: memberState(),
        says: text(),
        since: day(),
        phase: z.enum([...phaseIds, 'over']),
        next: z
          .array(z.object({ event: z.string(), says: text() }))
          .check(z.meta({ description: 'What can be reported from here, in the order of the step plan.' })),
      }),
    ),
    deadlines: z.array(deadline()),
    uncounted: z
      .array(z.object({ kind: stepTerm(), member: id() }))
      .check(z.meta({ description: 'Terms that run while the day from which they count was not reported.' })),
    missed: z.array(
      z.object({
        kind: stepTerm(),
        says: text(),
        lastDay: day(),
        isRunning: z.boolean().check(z.meta({ description: 'The step was not reported since.' })),
        reviewedBy: z.optional(id()),
        takenUpBy: z.optional(id()),
      }),
    ),
    history: z.array(
      z.object({
        id: id(),
        form: z.string(),
        event: z.optional(z.string()),
        on: z.optional(day()),
        receivedAt: moment(),
        amendedBy: z.optional(z.object({ submission: id(), how: z.enum(['corrected', 'withdrawn']) })),
      }),
    ),
  });

export const dossierList = () =>
  z.object({
    branch: z.string(),
    items: z.array(
      z.object({
        client: id(),
        state: z.string(),
        since: day(),
        openedOn: z.optional(day()),
        ground: z.optional(z.string()),
        closeReason: z.optional(z.string()),
        members: z.array(z.object({ id: id(), state: z.string(), since: day() })),
        next: z.optional(z.object({ kind: z.string(), day: day(), standing: z.optional(z.enum(['coming', 'open', 'overdue'])) })),
      }),
    ),
    next: next(),
  });
