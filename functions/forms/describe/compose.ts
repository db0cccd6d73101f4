import type { World } from '../../adapters/system/world.ts';
import { describeForm } from './endpoint.ts';

export const compose = (_world: World) => describeForm();
