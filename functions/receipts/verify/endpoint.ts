import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import type { Receipts } from '../receipt.ts';

/** Longer than any receipt that we sign. */
const longest = 4096;

/** Anybody who holds a receipt may ask whether it is ours. It says nothing personal, and nothing is read for it. */
export const verifyReceipt = ({ receipts }: { readonly receipts: Receipts }): HttpHandler =>
  endpoint('receipts/verify', async ({ query }) => {
    const receipt = (query['receipt'] ?? '').trim();
    const claims = receipt.length <= longest ? await receipts.verify(receipt) : undefined;
    return { body: claims ? { genuine: true as const, claims } : { genuine: false as const } };
  });
