import { tasks } from '../../../workflows/permit-renewal/tasks.ts';
import { membersPool } from '../../adapters/cognito/members-pool.ts';
import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { ledgerTable } from '../../adapters/dynamodb/ledger-table.ts';
import { mailService } from '../../adapters/ses/mail-service.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { type SendNeeds, sendReminders } from './send-reminders.ts';

/** What every sender of reminders is given. */
export const sendNeedsOf = (world: World): SendNeeds => ({
  clients: clientsTable(world),
  ledger: ledgerTable(world),
  members: membersPool(world),
  mail: mailService(world),
  clock: world.clock,
  siteUrl: world.setting('SITE_URL'),
  legalInbox: (branch) => world.setting('LEGAL_INBOX').replace('{branch}', branch),
});

export const compose = (world: World) => task(tasks.SendReminders, sendReminders(sendNeedsOf(world)));
