import { describe, expect, it } from 'vitest';
import { Temporal } from '../schemas/kernel/time.ts';
import { virtualClock } from './clock.ts';
import { type Draft, Outbox } from './outbox.ts';
import { Records } from './records.ts';

const aDraft = (given: Partial<Draft> = {}): Draft => ({
  from: 'wegwijs@vluchtelingenwerk.example',
  to: ['desk@wegwijs.example'],
  subject: 'Een taak',
  text: 'Er wacht een taak.',
  html: '<p>Er wacht een taak.</p>',
  headers: {},
  ...given,
});

const given = () => {
  const clock = virtualClock(Temporal.Instant.from('2026-11-23T08:00:00Z'));
  return { clock, outbox: new Outbox(clock, new Records(':memory:')) };
};

describe('the outbox', () => {
  it('shows messages newest last, by the movable clock', () => {
    const { clock, outbox } = given();
    outbox.keep(aDraft({ subject: 'first' }));
    clock.set(Temporal.Instant.from('2027-01-01T00:00:00Z'));
    outbox.keep(aDraft({ subject: 'second', to: ['Jurist@wegwijs.example'] }));

    expect(outbox.messages().map(({ subject, at }) => [subject, at])).toEqual([
      ['first', '2026-11-23T08:00:00Z'],
      ['second', '2027-01-01T00:00:00Z'],
    ]);
    expect(outbox.messages('jurist@wegwijs.example')).toHaveLength(1);
  });

  it('folds a message that is there already, whatever the case of its header', () => {
    const { outbox } = given();
    const first = outbox.keep(aDraft({ headers: { 'X-Wegwijs-Message': 'row-1' } }));
    const again = outbox.keep(aDraft({ headers: { 'x-wegwijs-message': 'row-1' } }));
    outbox.keep(aDraft({ headers: { 'X-Wegwijs-Message': 'row-2' } }));

    expect(again).toBe(first);
    expect(outbox.messages().map(({ folded }) => folded)).toEqual([1, 0]);
    expect(outbox.kept).toBe(2);
  });
});
