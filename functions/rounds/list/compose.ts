import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { roundsTable } from '../../adapters/dynamodb/rounds-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { listRounds } from './endpoint.ts';

export const compose = (world: World) => listRounds({ rounds: roundsTable(world), records: recordsTable(world), clock: world.clock });
