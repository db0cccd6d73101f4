import type { World } from '../../adapters/system/world.ts';
import { listForms } from './endpoint.ts';

export const compose = (_world: World) => listForms();
