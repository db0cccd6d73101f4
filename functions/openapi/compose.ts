import type { World } from '../adapters/system/world.ts';
import { describeApi } from './endpoint.ts';

export const compose = (_world: World) => describeApi();
