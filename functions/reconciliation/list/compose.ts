import { guidanceNightsTable } from '../../adapters/dynamodb/guidance-nights-table.ts';
import { reconciliationsTable } from '../../adapters/dynamodb/reconciliations-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { listReconciliations } from './endpoint.ts';

export const compose = (world: World) =>
  listReconciliations({ reconciliations: reconciliationsTable(world), guidanceNights: guidanceNightsTable(world) });
