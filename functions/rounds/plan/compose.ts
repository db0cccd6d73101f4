import { tasks } from '../../../workflows/monthly-review/tasks.ts';
import { ledgerTable } from '../../adapters/dynamodb/ledger-table.ts';
import { roundsTable } from '../../adapters/dynamodb/rounds-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { task } from '../../edge/task.ts';
import { planRound } from './plan.ts';

export const compose = (world: World) =>
  task(tasks.PlanRound, planRound({ rounds: roundsTable(world), ledger: ledgerTable(world), clock: world.clock }));
