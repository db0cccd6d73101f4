import { membersPool } from '../../adapters/cognito/members-pool.ts';
import { calendarsTable } from '../../adapters/dynamodb/calendars-table.ts';
import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readCalendar } from './endpoint.ts';

export const compose = (world: World) =>
  readCalendar({
    calendars: calendarsTable(world),
    clients: clientsTable(world),
    members: membersPool(world),
    clock: world.clock,
    siteUrl: world.setting('SITE_URL'),
  });
