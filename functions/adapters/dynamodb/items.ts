/** How records look in the table, and back. An item that does not parse is an incident, not something to skip. */

import * as z from 'zod/mini';
import { areaOfForm } from '../../../schemas/forms/ids.ts';
import { filers } from '../../../schemas/forms/objection-filed.ts';
import { addressees } from '../../../schemas/forms/renewal-decided.ts';
import { type Form, tellsWho } from '../../../schemas/kernel/form.ts';
import { type LadderId, ladders } from '../../../schemas/ladders.ts';
import { readingLanguages } from '../../../schemas/languages.ts';
import { nationalities } from '../../../schemas/nationalities.ts';
import { applications, documentFamilies, documentKinds } from '../../../schemas/residence.ts';
import { roles } from '../../../schemas/roles.ts';
import { watchedFamilies } from '../../../schemas/watched.ts';
import type { Client } from '../../clients/client.ts';
import type { PlannedReminder } from '../../residence/climb.ts';
import type { Card, Objection, Rejection, Renewal, ResidenceDocument } from '../../residence/document.ts';
import { explanations, type Reminder } from '../../residence/ledger.ts';
import type { WentOut } from '../../residence/reminders-ledger.ts';
import type { Submission } from '../../submissions/submission.ts';
import { json, keysOf, once, storedDay, storedMoment } from './item-fields.ts';

const family = () => z.enum(documentFamilies);
const reader = () => z.enum(['client', 'volunteer', 'team-leader', 'legal-inbox']);

const submissionItem = once(() =>
  z.object({
    id: z.string(),
    form: z.enum(keysOf(areaOfForm)),
    formVersion: z.int(),
    branch: z.string(),
    actor: z.string(),
    client: z.optional(z.string()),
    record: z.optional(z.string()),
    at: storedMoment(),
    posts: z.optional(z.array(z.enum(keysOf(roles)))),
    amends: z.optional(z.object({ submission: z.string(), root: z.string(), how: z.enum(['corrected', 'withdrawn']) })),
    amendedBy: z.optional(z.object({ submission: z.string(), how: z.enum(['corrected', 'withdrawn']) })),
    concluded: z.optional(z.record(z.string(), json())),
    answers: z.record(z.string(), json()),
    person: z.record(z.string(), json()),
    digest: z.string(),
    receipt: z.string(),
  }),
);

export const submissionFrom = (item: unknown): Submission => {
  const { answers, person, client, ...rest } = submissionItem().parse(item);
  return { ...rest, client, answers: { ...answers, ...person } };
};

/** The answers apart: what tells who somebody is goes into `person`. */
export const submissionTo = ({ at, answers, ...rest }: Submission, { fields }: Form) => {
  const identifies = (field: string) => {
    const schema = fields[field];
    return schema === undefined || tellsWho(schema);
  };
  const entries = Object.entries(answers);
  return {
    ...rest,
    type: 'submission',
    at: at.toString(),
    answers: Object.fromEntries(entries.filter(([field]) => !identifies(field))),
    person: Object.fromEntries(entries.filter(([field]) => identifies(field))),
  };
};

const clientItem = once(() =>
  z.object({
    id: z.string(),
    branch: z.string(),
    person: z.object({
      nameOnCard: z.string(),
      birthDate: z.string(),
      emailAddress: z.optional(z.string()),
      phoneNumber: z.optional(z.string()),
      alienNumber: z.optional(z.string()),
    }),
    // Absent on a client who was registered before households were kept.
    household: z.optional(z.string()),
    relation: z.optional(z.string()),
    sex: z.string(),
    nationality: z.optional(z.enum(keysOf(nationalities))),
    inflow: z.string(),
    settledOn: storedDay(),
    readsLanguage: z.enum(keysOf(readingLanguages)),
    speaksLanguage: z.string(),
    interpreterNeeded: z.boolean(),
    safeToContact: z.boolean(),
    contactVolunteer: z.optional(z.string()),
    standIn: z.optional(z.string()),
    legalVolunteer: z.optional(z.string()),
    jobCoach: z.optional(z.string()),
    at: storedMoment(),
  }),
);

export const clientFrom = (item: unknown): Client => {
  const { at, household, ...client } = clientItem().parse(item);
  return { ...client, household: household ?? client.id, registeredAt: at };
};

export const clientTo = ({ registeredAt, settledOn, ...client }: Client) => ({
  ...client,
  type: 'client',
  settledOn: settledOn.toString(),
  at: registeredAt.toString(),
});

const documentItem = once(() =>
  z.object({
    client: z.string(),
    branch: z.string(),
    family: family(),
    card: z.object({
      kind: z.enum(keysOf(documentKinds)),
      protectionGround: z.optional(z.string()),
      rightEndsOn: z.optional(storedDay()),
      cardIssuedOn: z.optional(storedDay()),
      cardEndsOn: storedDay(),
    }),
    person: z.object({ cardNumber: z.optional(z.string()) }),
    state: z.enum(['running', 'renewal-pending', 'rejected']),
    renewal: z.optional(
      z.object({
        application: z.enum(keysOf(applications)),
        sentOn: storedDay(),
        receivedOn: z.optional(storedDay()),
        channel: z.string(),
      }),
    ),
    rejection: z.optional(
      z.object({
        application: z.enum(keysOf(applications)),
        decidedOn: storedDay(),
        receivedOn: storedDay(),
        lastDay: z.optional(storedDay()),
        addressedTo: z.enum(keysOf(addressees)),
        registeredAt: storedMoment(),
        objection: z.optional(z.object({ filedOn: storedDay(), filedBy: z.enum(keysOf(filers)) })),
      }),
    ),
    version: z.int(),
  }),
);

export const documentFrom = (item: unknown): ResidenceDocument => {
  const { card, person, ...document } = documentItem().parse(item);
  return { ...document, card: { ...card, cardNumber: person.cardNumber } };
};

/** The type of what is left of a document that should not have been registered: a mark, so that its versions go on counting. */
export const withdrawnDocument = 'withdrawn-document';

export const withdrawnFrom = (item: unknown) => z.object({ family: family(), version: z.int() }).parse(item);

/** The attributes of a document beside its key, its card and its version. */
export const documentTo = ({ client, branch, family: of, state, renewal, rejection }: ResidenceDocument) => ({
  type: 'document',
  client,
  branch,
  family: of,
  state,
  ...(renewal && { renewal: renewalTo(renewal) }),
  ...(rejection && { rejection: rejectionTo(rejection) }),
});

export const cardTo = ({ cardNumber, rightEndsOn, cardIssuedOn, cardEndsOn, ...card }: Card) => ({
  card: { ...card, rightEndsOn: rightEndsOn?.toString(), cardIssuedOn: cardIssuedOn?.toString(), cardEndsOn: cardEndsOn.toString() },
  person: { cardNumber },
});

export const renewalTo = ({ sentOn, receivedOn, ...renewal }: Renewal) => ({
  ...renewal,
  sentOn: sentOn.toString(),
  receivedOn: receivedOn?.toString(),
});

export const objectionTo = ({ filedOn, filedBy }: Objection) => ({ filedOn: filedOn.toString(), filedBy });

export const rejectionTo = ({ decidedOn, receivedOn, lastDay, registeredAt, objection, ...rejection }: Rejection) => ({
  ...rejection,
  decidedOn: decidedOn.toString(),
  receivedOn: receivedOn.toString(),
  lastDay: lastDay?.toString(),
  registeredAt: registeredAt.toString(),
  ...(objection && { objection: objectionTo(objection) }),
});

const reminderItem = once(() =>
  z.object({
    id: z.string(),
    client: z.string(),
    family: z.enum([...watchedFamilies, 'dossier']),
    branch: z.string(),
    ladder: z.enum(keysOf(ladders) as LadderId[]),
    ladderVersion: z.int(),
    rung: z.string(),
    recipient: z.enum(['client', 'contact-volunteer', 'legal-volunteer', 'dossier-volunteer', 'team-leader', 'lawyer', 'legal-inbox']),
    anchor: storedDay(),
    on: storedDay(),
    sendAt: storedMoment(),
    state: z.enum(['planned', 'claimed', 'sent', 'cancelled', 'superseded', 'stale']),
    explanation: z.optional(z.enum(explanations)),
    leaseUntil: z.optional(storedMoment()),
    message: z.optional(z.string()),
    sentAt: z.optional(storedMoment()),
    lateDays: z.optional(z.int()),
    undelivered: z.optional(z.object({ at: storedMoment(), kind: z.enum(['permanent', 'transient', 'complaint']), reader: reader() })),
  }),
);

export const reminderFrom = (item: unknown): Reminder => reminderItem().parse(item);

const messageItem = once(() => z.object({ reader: reader(), rows: z.array(z.object({ client: z.string(), id: z.string() })) }));

export const wentOutFrom = (item: unknown): WentOut => messageItem().parse(item);

/** The attributes of a row that are the same however often it is planned. */
export const reminderTo = (client: string, branch: string, { anchor, on, sendAt, ...reminder }: PlannedReminder) => ({
  ...reminder,
  type: 'reminder',
  client,
  branch,
  family: reminder.id.slice(0, reminder.id.indexOf('#')),
  anchor: anchor.toString(),
  on: on.toString(),
  sendAt: sendAt.toString(),
});
