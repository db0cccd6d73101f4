/** What is answered about the participation declaration: the planning of its sessions. */
import * as z from 'zod/mini';
import { count, day, id } from './fields.ts';

const sessionFields = () => ({
  id: id(),
  state: z.enum(['planned', 'held', 'cancelled']),
  gathering: z.enum(['first', 'second', 'ceremony']),
  round: z.int(),
  day: day(),
  time: z.string(),
  language: z.string(),
  places: count(),
  invited: count(),
  free: z.int().check(z.meta({ description: 'Below zero when more are invited than there are places' })),
  awaitsSheet: z.boolean().check(z.meta({ description: 'Its day has come, and nobody told who was there' })),
});

export const participationPlanning = () =>
  z.object({
    branch: z.string(),
    sessions: z.array(z.object(sessionFields())),
    waiting: z.array(
      z.object({
        language: z.string(),
        awaits: z.enum(['first', 'second']),
        count: count(),
        free: count(),
        signBy: z.optional(day()),
        clients: z
          .array(
            z.object({
              client: id(),
              because: z.enum(['notified', 'no-seat', 'missed-first', 'attended-first', 'missed-second']),
              since: day(),
              signBy: z.optional(day()),
            }),
          )
          .check(z.meta({ description: 'Those whom you may see, the nearest last day first; the others are counted' })),
      }),
    ),
    lacking: z.object({ signature: count(), registration: count(), certificate: count() }),
    isPart: z.boolean().check(z.meta({ description: 'More people take part than were read' })),
  });

export const participationSession = () =>
  z.object({
    ...sessionFields(),
    branch: z.string(),
    heldOn: z.optional(day()),
    facts: z
      .object({ attendedFirst: count(), attendedSecond: count(), signed: count(), registeredAtDuo: count(), certificate: count() })
      .check(z.meta({ description: 'How many of those who are invited or came have each; none of them follows from another' })),
    people: z
      .array(
        z.object({
          client: id(),
          state: z.optional(z.string()),
          hasSeat: z.boolean(),
          invitedOn: z.optional(day()),
          attended: z.optional(z.boolean().check(z.meta({ description: 'Absent while no list tells' }))),
          attendedFirstOn: z.optional(day()),
          attendedSecondOn: z.optional(day()),
          signedOn: z.optional(day()),
          registeredAtDuoOn: z.optional(day()),
          certificateOn: z.optional(day()),
        }),
      )
      .check(z.meta({ description: 'Those whom you may see' })),
    unseen: count(),
  });
