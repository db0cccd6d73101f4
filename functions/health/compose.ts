import type { World } from '../adapters/system/world.ts';
import { health } from './endpoint.ts';

export const compose = (_world: World) => health();
