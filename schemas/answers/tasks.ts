/** What is answered about tasks, the week of a volunteer and the work of a team. */
import * as z from 'zod/mini';
import { deadline } from './deadlines.ts';
import { count, day, id, next, text } from './fields.ts';

export const task = () =>
  z.object({
    id: z.string(),
    branch: z.string(),
    client: z.optional(id()),
    title: text(),
    why: text(),
    dueOn: day(),
    standing: z.enum(['open', 'overdue']),
    asked: z.object({ member: z.optional(z.string()), role: z.string() }),
    claimedBy: z.optional(z.string()),
    form: z.string(),
    prefill: z.record(z.string(), z.string()),
  });

export const taskList = () => z.object({ until: day(), items: z.array(task()), others: z.array(task()) });

const weekItem = () =>
  z.discriminatedUnion('is', [
    z.object({ is: z.literal('task'), task: task() }),
    z.object({ is: z.literal('deadline'), deadline: deadline() }),
    z.object({
      is: z.literal('contact'),
      client: id(),
      dueOn: day().check(z.meta({ description: 'By then somebody must have noted a contact.' })),
      lastContactOn: z.optional(day()),
    }),
    z.object({
      is: z.literal('session'),
      session: id(),
      branch: z.string(),
      day: day(),
      time: z.string(),
      gathering: z.string(),
      language: z.string(),
      clients: z.array(id()).check(z.meta({ description: 'Those of the caller’s clients who are invited' })),
    }),
  ]);

export const week = () =>
  z.object({
    week: z.string(),
    from: day(),
    till: day(),
    overdue: z.array(weekItem()).check(z.meta({ description: 'All that has passed; empty in another week than this one.' })),
    days: z.array(
      z.object({
        day: day(),
        holiday: z.optional(text()),
        items: z.array(weekItem()),
        hours: z
          .array(z.object({ branch: z.string(), kind: z.string(), from: z.string(), till: z.string() }))
          .check(z.meta({ description: 'The consultation hours of the caller’s branches in an ordinary week' })),
      }),
    ),
  });

export const teamOverview = () =>
  z.object({
    branch: z.string(),
    day: day(),
    workloads: z.array(
      z.object({
        member: z.optional(id().check(z.meta({ description: 'Absent: the team leader, or whoever has the role' }))),
        clients: count(),
        openTasks: count(),
        overdue: count(),
        overdueTasks: z.array(task()),
        passedDeadlines: z.array(deadline()),
      }),
    ),
    gaps: z.array(z.object({ client: id(), kind: z.enum(['no-owner', 'no-stand-in', 'somebody-left']), member: z.optional(id()) })),
    withoutAddress: z.array(id()),
    notArrived: z.array(id()),
    nightsNotBalanced: count(),
    next: next(),
  });
