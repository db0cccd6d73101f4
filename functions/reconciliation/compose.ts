import { reconciliationsTable } from '../adapters/dynamodb/reconciliations-table.ts';
import { roundsTable } from '../adapters/dynamodb/rounds-table.ts';
import { watchesTable } from '../adapters/dynamodb/watches-table.ts';
import { monthlyReviews } from '../adapters/step-functions/monthly-reviews.ts';
import { machinesFrom, watchRuns } from '../adapters/step-functions/watch-runs.ts';
import type { World } from '../adapters/system/world.ts';
import { reconcile } from './reconcile.ts';

export const compose = (world: World) => {
  const run = reconcile({
    reconciliations: reconciliationsTable(world),
    watches: watchesTable(world),
    runs: watchRuns(machinesFrom((name) => world.setting(name))),
    rounds: roundsTable(world),
    reviews: monthlyReviews(world.setting('MONTHLY_REVIEW_ARN')),
    clock: world.clock,
    branches: world.setting('BRANCHES').split(','),
  });
  return async (): Promise<{ readonly overdue: number; readonly repaired: number }> => {
    const nights = await run();
    return {
      overdue: nights.reduce((sum, { overdue }) => sum + overdue, 0),
      repaired: nights.reduce((sum, { repaired }) => sum + repaired, 0),
    };
  };
};
