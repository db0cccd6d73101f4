/** The second look of the night: that every client has somebody, and that nobody in guidance drops out. Each is done whatever becomes of the other. */
import { clientsTable } from '../../adapters/dynamodb/clients-table.ts';
import { guidanceNightsTable } from '../../adapters/dynamodb/guidance-nights-table.ts';
import { recordsTable } from '../../adapters/dynamodb/records-table.ts';
import { tasksTable } from '../../adapters/dynamodb/tasks-table.ts';
import { watchesTable } from '../../adapters/dynamodb/watches-table.ts';
import { livingGuidance } from '../../adapters/step-functions/living-guidance.ts';
import { watchRuns } from '../../adapters/step-functions/watch-runs.ts';
import type { World } from '../../adapters/system/world.ts';
import { findLapses } from '../../guidance/find-lapses.ts';
import { findGaps } from './find-gaps.ts';

export const compose = (world: World) => {
  const machine = world.setting('GUIDANCE_TRAJECTORY_ARN');
  const needs = {
    clients: clientsTable(world),
    records: recordsTable(world),
    tasks: tasksTable(world),
    watches: watchesTable(world),
    runs: watchRuns({ guidance: machine }),
    living: livingGuidance(machine),
    nights: guidanceNightsTable(world),
    clock: world.clock,
    branches: world.setting('BRANCHES').split(','),
  };
  const [gaps, lapses] = [findGaps(needs), findLapses(needs)];
  return async (): Promise<{ readonly clients: number; readonly lapses: number }> => {
    const [ofGaps, ofLapses] = await Promise.allSettled([gaps(), lapses()]);
    if (ofGaps.status === 'rejected' || ofLapses.status === 'rejected')
      throw new AggregateError([...faultsOf(ofGaps), ...faultsOf(ofLapses)], 'some could not be looked at, or not be mended');
    return {
      clients: ofGaps.value.reduce((sum, { clients }) => sum + clients, 0),
      lapses: ofLapses.value.reduce((sum, { found }) => sum + found, 0),
    };
  };
};

const faultsOf = (look: PromiseSettledResult<unknown>): readonly unknown[] => {
  if (look.status === 'fulfilled') return [];
  return look.reason instanceof AggregateError ? look.reason.errors : [look.reason];
};
