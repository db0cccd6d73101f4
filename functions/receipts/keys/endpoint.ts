import { endpoint, type HttpHandler } from '../../edge/endpoint.ts';
import type { Receipts } from '../receipt.ts';

/** The public keys as a JWK Set (RFC 7517), with which a receipt can be verified offline. */
export const receiptKeys = ({ receipts }: { readonly receipts: Receipts }): HttpHandler =>
  endpoint('receipts/keys', async () => ({
    headers: { 'content-type': 'application/jwk-set+json', 'cache-control': 'public, max-age=3600' },
    body: { keys: await receipts.keys() },
  }));
