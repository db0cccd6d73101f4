/** What is answered about clients, their files, and who looked at them. */
import * as z from 'zod/mini';
import { documentFamilies } from '../residence.ts';
import { count, day, id, moment, next, reminderStates, text } from './fields.ts';
import { storyFields } from './submissions.ts';

const documentStates = ['running', 'renewal-pending', 'rejected'] as const;

const family = () => z.enum(documentFamilies);

const clientFields = () => ({
  id: id(),
  branch: z.string(),
  person: z.object({
    nameOnCard: z.string(),
    birthDate: z.string(),
    emailAddress: z.optional(z.string()),
    phoneNumber: z.optional(z.string()),
    alienNumber: z.optional(z.string()),
  }),
  household: id(),
  relation: z.optional(z.string()),
  sex: z.string(),
  nationality: z.optional(z.string()),
  inflow: z.string(),
  settledOn: day(),
  readsLanguage: z.string(),
  speaksLanguage: z.string(),
  interpreterNeeded: z.boolean(),
  safeToContact: z.boolean(),
  contactVolunteer: z.optional(id()),
  standIn: z.optional(id()),
  legalVolunteer: z.optional(id()),
  jobCoach: z.optional(id()),
  registeredAt: moment(),
});

/** Whom the desk finds who is not theirs: name and birth date, never more. */
const stranger = () => z.object({ id: id(), branch: z.string(), person: z.object({ nameOnCard: z.string(), birthDate: z.string() }) });

export const clientList = () =>
  z.object({
    items: z.array(z.object(clientFields())),
    next: next(),
    strangers: z.optional(
      z
        .array(stranger())
        .check(
          z.meta({ description: 'Only for the desk, in a search: clients of that name who are not assigned to the caller; at most ten.' }),
        ),
    ),
  });

export const openedFile = () =>
  z.object({
    client: id(),
    until: z.optional(moment().check(z.meta({ description: 'Absent for a file that is the caller’s own.' }))),
  });

export const trail = () =>
  z.object({
    items: z.array(
      z.object({
        at: moment(),
        actor: z.string(),
        action: z.enum(['view', 'submit', 'found', 'break-glass', 'audit']),
        form: z.optional(z.string()),
        submission: z.optional(id()),
        reason: z.optional(z.enum(['at-the-desk', 'stands-in', 'urgent', 'other'])),
        note: z.optional(z.string()),
        until: z.optional(moment()),
      }),
    ),
    next: next(),
  });

const heldDocument = () =>
  z.object({
    family: family(),
    state: z.enum(documentStates),
    version: z.int(),
    card: z.object({
      kind: z.string(),
      protectionGround: z.optional(z.string()),
      rightEndsOn: z.optional(day()),
      cardIssuedOn: z.optional(day()),
      cardEndsOn: day(),
      cardNumber: z.optional(z.string()),
    }),
    renewal: z.optional(z.object({ application: z.string(), sentOn: day(), receivedOn: z.optional(day()), channel: z.string() })),
    rejection: z.optional(
      z.object({
        application: z.string(),
        decidedOn: day(),
        receivedOn: day(),
        lastDay: z.optional(day()),
        addressedTo: z.string(),
        registeredAt: moment(),
        objection: z.optional(z.object({ filedOn: day(), filedBy: z.string() })),
      }),
    ),
  });

export const clientFile = () => z.object({ ...clientFields(), documents: z.array(heldDocument()) });

const plannedReminder = () =>
  z.object({
    id: z.string(),
    ladder: z.string(),
    ladderVersion: z.int(),
    rung: z.string(),
    recipient: z.string(),
    subject: text(),
    anchor: day(),
    plannedFor: day(),
    state: z.enum(reminderStates),
    explanation: z.optional(z.string()),
    sentAt: z.optional(moment()),
    lateDays: z.optional(count()),
    undelivered: z.optional(z.object({ at: moment(), kind: z.string() })),
  });

export const timeline = () =>
  z.object({
    submissions: z.array(
      z.object({ id: id(), form: z.string(), formVersion: z.int(), receivedAt: moment(), actor: z.string(), ...storyFields() }),
    ),
    next: next(),
    reminders: z.array(plannedReminder()),
  });
