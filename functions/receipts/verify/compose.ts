import { signedReceipts } from '../../adapters/secrets/receipt-key.ts';
import type { World } from '../../adapters/system/world.ts';
import { verifyReceipt } from './endpoint.ts';

export const compose = (world: World) => verifyReceipt({ receipts: signedReceipts(world) });
