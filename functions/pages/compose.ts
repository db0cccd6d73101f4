/** The pages with the table, the user pool, the signing key and the issuer that a world names. */
import { membersPool } from '../adapters/cognito/members-pool.ts';
import { calendarsTable } from '../adapters/dynamodb/calendars-table.ts';
import { clientsTable } from '../adapters/dynamodb/clients-table.ts';
import { factsTable } from '../adapters/dynamodb/facts-table.ts';
import { guidanceNightsTable } from '../adapters/dynamodb/guidance-nights-table.ts';
import { historiesTable } from '../adapters/dynamodb/histories-table.ts';
import { keptCountsTable } from '../adapters/dynamodb/kept-counts-table.ts';
import { openingsTable } from '../adapters/dynamodb/openings-table.ts';
import { reconciliationsTable } from '../adapters/dynamodb/reconciliations-table.ts';
import { recordsTable } from '../adapters/dynamodb/records-table.ts';
import { roundsTable } from '../adapters/dynamodb/rounds-table.ts';
import { searchesTable } from '../adapters/dynamodb/searches-table.ts';
import { sentReportsTable } from '../adapters/dynamodb/sent-reports-table.ts';
import { submissionsTable } from '../adapters/dynamodb/submissions-table.ts';
import { tasksTable } from '../adapters/dynamodb/tasks-table.ts';
import { trailsTable } from '../adapters/dynamodb/trails-table.ts';
import { undeliveredTable } from '../adapters/dynamodb/undelivered-table.ts';
import { signedReceipts, signedReports } from '../adapters/secrets/receipt-key.ts';
import type { World } from '../adapters/system/world.ts';
import { wholeCatalogue } from '../submissions/whole-catalogue.ts';
import { type PagesHandler, pages } from './pages.tsx';
import { openIdProvider } from './sign-in/provider.ts';

export const compose = (world: World): PagesHandler =>
  pages({
    catalogue: wholeCatalogue,
    submissions: submissionsTable(world),
    clients: clientsTable(world),
    histories: historiesTable(world),
    searches: searchesTable(world),
    openings: openingsTable(world),
    trails: trailsTable(world),
    tasks: tasksTable(world),
    records: recordsTable(world),
    undelivered: undeliveredTable(world),
    calendars: calendarsTable(world),
    facts: factsTable(world),
    keptCounts: keptCountsTable(world),
    sentReports: sentReportsTable(world),
    reportSigner: signedReports(world),
    reconciliations: reconciliationsTable(world),
    guidanceNights: guidanceNightsTable(world),
    rounds: roundsTable(world),
    members: membersPool(world),
    receipts: signedReceipts(world),
    provider: openIdProvider(world),
    clock: world.clock,
    siteUrl: world.setting('SITE_URL'),
  });
