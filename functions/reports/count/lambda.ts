import { lambdaWorld } from '../../adapters/system/world.ts';
import { compose } from './compose.ts';

export const handler = compose(lambdaWorld());
