/** A hand-over of any size as submissions of the form that hands over twelve clients at most. */
import { createHash } from 'node:crypto';
import { mostHandedOver } from '../../schemas/forms/assignment/clients-handed-over.ts';

export interface HandedOver {
  readonly clientId: string;
  readonly successor: string;
}

export interface Batch {
  /** The Idempotency-Key: the same page, sent again, sends nothing new. */
  readonly key: string;
  readonly clients: readonly HandedOver[];
}

/** In the order of the clients' ids, so that the same choices always make the same batches. */
export const batchesOf = (pageKey: string, rows: readonly HandedOver[]): Batch[] => {
  const sorted = rows.toSorted((one, other) => one.clientId.localeCompare(other.clientId));
  return Array.from({ length: Math.ceil(sorted.length / mostHandedOver) }, (_, place) => ({
    key: keyOf(pageKey, place),
    clients: sorted.slice(place * mostHandedOver, (place + 1) * mostHandedOver),
  }));
};

/** A UUID of the kind whose bits are one's own choice (RFC 9562, version 8). */
const keyOf = (pageKey: string, place: number): string => {
  const hash = createHash('sha256')
    .update(JSON.stringify(['hand-over', pageKey, place]))
    .digest('hex');
  const variant = '89ab'[Number.parseInt(hash.slice(16, 17), 16) % 4];
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};
