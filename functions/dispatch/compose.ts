import { watchesTable } from '../adapters/dynamodb/watches-table.ts';
import { permitRenewals } from '../adapters/step-functions/permit-renewals.ts';
import type { World } from '../adapters/system/world.ts';
import { followDocument } from '../residence/follow-document.ts';
import { dispatch } from './dispatch.ts';

export const compose = (world: World) =>
  dispatch(followDocument({ watches: watchesTable(world), renewals: permitRenewals(world.setting('PERMIT_RENEWAL_ARN')) }));
