import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { openPosition } from './position.ts';
import { Records } from './records.ts';

const moment = Temporal.Instant.from('2031-05-01T08:00:00Z');
const isFrom = (from: Temporal.Instant, at: Temporal.Instant): boolean =>
  Temporal.Instant.compare(at, from) >= 0 && at.since(from).total('seconds') < 60;

describe('where the clock stands', () => {
  it('is the present at the very first start, unless something is said', () => {
    expect(isFrom(Temporal.Now.instant().subtract({ seconds: 1 }), openPosition(new Records(':memory:'), 'running').clock.now())).toBe(
      true,
    );
    expect(openPosition(new Records(':memory:'), 'frozen', moment).clock.now().equals(moment)).toBe(true);
  });

  it('is the same after a restart of a frozen clock', () => {
    const records = new Records(':memory:');
    openPosition(records, 'frozen').moveTo(moment);

    expect(openPosition(records, 'frozen').clock.now().equals(moment)).toBe(true);
  });

  it('goes on from the moved time after a restart of a running clock', () => {
    const records = new Records(':memory:');
    openPosition(records, 'running').moveTo(moment);

    expect(isFrom(moment, openPosition(records, 'running').clock.now())).toBe(true);
  });

  it('counts the time while the machine was off, if it runs', () => {
    const records = new Records(':memory:');
    const real = Temporal.Now.instant();
    records.keepFact('clock', `${moment} ${real.subtract({ hours: 5 })}`);

    expect(isFrom(moment.add({ hours: 5 }), openPosition(records, 'running').clock.now())).toBe(true);
    records.keepFact('clock', `${moment} ${real.subtract({ hours: 5 })}`);
    expect(openPosition(records, 'frozen').clock.now().equals(moment)).toBe(true);
  });

  it('is never behind a moment that was acted on, even if the machine’s own clock went back', () => {
    const records = new Records(':memory:');
    records.keepFact('clock', `${moment} ${Temporal.Now.instant().add({ hours: 24 })}`);

    expect(isFrom(moment, openPosition(records, 'running').clock.now())).toBe(true);
  });

  it('does not move back', () => {
    const position = openPosition(new Records(':memory:'), 'frozen', moment);
    position.moveTo(moment.subtract({ hours: 1 }));

    expect(position.clock.now().equals(moment)).toBe(true);
  });
});
