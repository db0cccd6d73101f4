/** One person in each role and situation towards one client, on the real store; and the endpoints and pages as each of them asks for them. */

import { randomUUID } from 'node:crypto';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { assignmentItem } from '../../functions/adapters/dynamodb/assignment-items.ts';
import { calendarsTable } from '../../functions/adapters/dynamodb/calendars-table.ts';
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';
import { clientsTable } from '../../functions/adapters/dynamodb/clients-table.ts';
import { factsTable } from '../../functions/adapters/dynamodb/facts-table.ts';
import { guidanceNightsTable } from '../../functions/adapters/dynamodb/guidance-nights-table.ts';
import { historiesTable } from '../../functions/adapters/dynamodb/histories-table.ts';
import { keptCountsTable } from '../../functions/adapters/dynamodb/kept-counts-table.ts';
import { openingsTable } from '../../functions/adapters/dynamodb/openings-table.ts';
import { reconciliationsTable } from '../../functions/adapters/dynamodb/reconciliations-table.ts';
import { recordsTable } from '../../functions/adapters/dynamodb/records-table.ts';
import { roundsTable } from '../../functions/adapters/dynamodb/rounds-table.ts';
import { searchesTable } from '../../functions/adapters/dynamodb/searches-table.ts';
import { sentReportsTable } from '../../functions/adapters/dynamodb/sent-reports-table.ts';
import { tasksTable } from '../../functions/adapters/dynamodb/tasks-table.ts';
import { trailsTable } from '../../functions/adapters/dynamodb/trails-table.ts';
import { undeliveredTable } from '../../functions/adapters/dynamodb/undelivered-table.ts';
import { pages } from '../../functions/pages/pages.tsx';
import { wholeCatalogue } from '../../functions/submissions/whole-catalogue.ts';
import { type RoleId, roles } from '../../schemas/roles.ts';
import { aDocument, aRegistration } from './answers.ts';
import type { House } from './house.ts';
import { ask } from './requests.ts';

/** `assigned`: the client is assigned to them. `stranger`: not, in the same branch. `elsewhere`: assigned, and they work in another branch only. */
export const situations = ['assigned', 'stranger', 'elsewhere'] as const;
export type Situation = (typeof situations)[number];

export interface Somebody {
  readonly id: string;
  readonly groups: string;
  readonly role: RoleId;
  readonly situation: Situation;
}

export const roleIds = Object.keys(roles) as RoleId[];

export const everybody: readonly Somebody[] = situations.flatMap((situation) =>
  roleIds.map((role) => ({
    id: randomUUID(),
    groups: `[${situation === 'elsewhere' ? 'vlaardingen' : 'maassluis'}:${role}]`,
    role,
    situation,
  })),
);

/** The leader who registers the clients of these tests. */
export const registrar = { id: randomUUID(), groups: '[maassluis:team-leader]' };

let counted = 0;
/** A name that no other client of these tests sounds like, in letters alone. */
const aName = (): string => {
  counted += 1;
  const consonants = 'bfhklmnrst';
  return `Enigma${[...String(counted).padStart(4, '0')].map((digit) => `${consonants[Number(digit)]}${'aeiou'[counted % 5]}`).join('')}`;
};

export interface Subject {
  readonly client: string;
  readonly name: string;
}

/** A client with a document, assigned to whoever is assigned. */
export const aSubject = async (house: House): Promise<Subject> => {
  const name = aName();
  const send = (form: string, answers: unknown) =>
    ask(house.submitHandler, {
      by: registrar,
      path: { form },
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify(answers),
    });
  const client = String((await send('client-registration', aRegistration({ nameOnCard: name }))).body['id']);
  await send('residence-document-registered', aDocument(client, { rightEndsOn: '2027-02-10', cardEndsOn: '2027-02-10' }));
  const line = { client, branch: 'maassluis', at: house.clock.now().toString() };
  for (const { id, situation } of everybody) {
    if (situation === 'stranger') continue;
    await documentClient().send(new PutCommand({ TableName: 'wegwijs', Item: assignmentItem(line, id) }));
  }
  return { client, name };
};

/** The pages on the real store. A token is the id of whoever holds it. */
export const pagesOf = (house: House) =>
  pages({
    catalogue: wholeCatalogue,
    facts: factsTable(house.world),
    keptCounts: keptCountsTable(house.world),
    sentReports: sentReportsTable(house.world),
    reportSigner: { sign: async () => 'header.e30.signature' },
    rounds: roundsTable(house.world),
    submissions: house.submissions,
    clients: clientsTable(house.world),
    histories: historiesTable(house.world),
    records: recordsTable(house.world),
    tasks: tasksTable(house.world),
    undelivered: undeliveredTable(house.world),
    searches: searchesTable(house.world),
    openings: openingsTable(house.world),
    trails: trailsTable(house.world),
    calendars: calendarsTable(house.world),
    reconciliations: reconciliationsTable(house.world),
    guidanceNights: guidanceNightsTable(house.world),
    members: { find: async () => undefined, inPost: async () => [] },
    receipts: house.receipts,
    provider: {
      signInUrl: async () => 'https://issuer.example/authorize',
      signOutUrl: async () => undefined,
      tokenFor: async () => undefined,
      claimsOf: async (token) => {
        const person = [...everybody, registrar].find(({ id }) => token === `token-${id}`);
        return person && { sub: person.id, name: 'Voorbeeld', exp: 4_000_000_000, 'cognito:groups': person.groups.slice(1, -1) };
      },
    },
    clock: house.clock,
    siteUrl: 'http://localhost:3000',
  });
