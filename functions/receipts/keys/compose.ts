import { signedReceipts } from '../../adapters/secrets/receipt-key.ts';
import type { World } from '../../adapters/system/world.ts';
import { receiptKeys } from './endpoint.ts';

export const compose = (world: World) => receiptKeys({ receipts: signedReceipts(world) });
