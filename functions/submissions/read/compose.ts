import { submissionsTable } from '../../adapters/dynamodb/submissions-table.ts';
import type { World } from '../../adapters/system/world.ts';
import { readSubmission } from './endpoint.ts';

export const compose = (world: World) => readSubmission({ submissions: submissionsTable(world) });
