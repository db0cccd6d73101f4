/** What is answered about a trajectory of guidance. */
import * as z from 'zod/mini';
import { day, id, text } from './fields.ts';

export const trajectory = () =>
  z.object({
    client: id(),
    branch: z.string(),
    state: z.string(),
    round: z.int().check(z.meta({ description: 'Counts the times that the client began.' })),
    startedOn: day(),
    endedOn: z.optional(day()),
    endedFor: z.optional(z.string()),
    years: z.int(),
    year: z.optional(z.int().check(z.meta({ description: 'Absent outside the trajectory.' }))),
    yearsBegin: z.array(day()),
    endsOn: day(),
    plan: z.int().check(z.meta({ description: 'The version of the plan of its branch by which it goes.' })),
    handsOverOn: z.optional(day().check(z.meta({ description: 'From this day on a newer plan of the branch applies, if there is one.' }))),
    lastContactOn: z.optional(day()),
    contactBy: z.optional(day().check(z.meta({ description: 'By then somebody must have noted a contact.' }))),
    isOutOfSight: z.boolean(),
    milestones: z.array(
      z.object({
        name: z.string(),
        title: text(),
        form: z.string(),
        dueOn: day(),
        standing: z
          .enum(['done', 'late', 'open', 'dropped'])
          .check(z.meta({ description: '`dropped`: it was not due yet when the guidance ended, and nobody asks for it any more.' })),
        heldOn: z.optional(day().check(z.meta({ description: 'Of an evaluation, the day that was told.' }))),
      }),
    ),
    notAsked: z
      .array(z.object({ name: z.string(), title: text(), dueOn: day() }))
      .check(z.meta({ description: 'Milestones whose day had passed when the start was told.' })),
    checklist: z
      .array(z.object({ item: z.string(), state: z.string(), owner: z.string(), dueOn: day(), standing: z.enum(['done', 'late', 'open']) }))
      .check(z.meta({ description: 'The items of the intake, each with who sees to it and by when.' })),
  });
