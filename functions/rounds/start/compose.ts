import { monthlyReviews } from '../../adapters/step-functions/monthly-reviews.ts';
import type { World } from '../../adapters/system/world.ts';
import { startRounds } from './start.ts';

export const compose = (world: World) =>
  startRounds({
    reviews: monthlyReviews(world.setting('MONTHLY_REVIEW_ARN')),
    clock: world.clock,
    branches: world.setting('BRANCHES').split(','),
  });
