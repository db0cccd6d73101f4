/** Draws for example data: hashes of a seed and a label, so that the same seed gives the same data and a new case leaves the others as they were. */
import { createHash } from 'node:crypto';

export const drawsFrom = (seed: string) => {
  const draw = (label: string): Buffer => createHash('sha256').update(`${seed} ${label}`).digest();
  const below = (label: string, bound: number): number => draw(label).readUInt32BE() % bound;
  return {
    /** A whole number from 0 up to, and not including, the bound. */
    below,
    pick: <T>(label: string, from: readonly [T, ...T[]]): T => from[below(label, from.length)] ?? from[0],
    /** The same things in another order. */
    shuffled: <T>(label: string, things: readonly T[]): T[] =>
      things
        .map((thing, place) => ({ thing, rank: draw(`${label} ${place}`).toString('hex') }))
        .toSorted((one, other) => one.rank.localeCompare(other.rank))
        .map(({ thing }) => thing),
    /** A UUID of version 4, as a browser would have made it. */
    keyOf: (label: string): string => {
      const hex = draw(label).toString('hex');
      return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
    },
  };
};
