import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Timer, Timers } from './timers.ts';

const timer = fc.record({ due: fc.nat(50), execution: fc.nat(5), strand: fc.nat(3), kind: fc.constantFrom('wait', 'retry') });
const order = (a: Timer, b: Timer): number => a.due - b.due || a.execution - b.execution || a.strand - b.strand;

describe('timers', () => {
  it('come in order of time, then of execution and strand, without those no longer wanted', () => {
    void fc.assert(
      fc.property(fc.array(timer as fc.Arbitrary<Timer>), fc.nat(50), (all, now) => {
        const timers = new Timers(({ kind }) => kind === 'wait');
        for (const each of all) timers.add(each);

        const taken: Timer[] = [];
        for (let next = timers.take(now); next !== undefined; next = timers.take(now)) taken.push(next);

        const wanted = all.filter(({ due, kind }) => kind === 'wait' && due <= now).toSorted(order);
        expect(taken.map(({ due, execution, strand }) => [due, execution, strand])).toEqual(
          wanted.map(({ due, execution, strand }) => [due, execution, strand]),
        );
      }),
    );
  });
});
