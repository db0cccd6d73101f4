import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { passesElevenTest } from './citizen-service-number.ts';
import { birthDate, day, email, phone, reference, text, vNumber } from './fields.ts';
import { Temporal } from './time.ts';

const takes = (field: z.ZodMiniType, answer: unknown) => z.safeParse(field, answer).success;

describe('a day', () => {
  it.each([
    '2026-02-30',
    '2026-13-01',
    '2026-2-3',
    '20260203',
    '2026-02-03T00:00',
    '2026-02-03[u-ca=hebrew]',
    '+002026-02-03',
    '',
    20260203,
    null,
  ])('refuses %j', (answer) => {
    expect(takes(day(), answer)).toBe(false);
  });

  it('takes every day that exists, as a Temporal.PlainDate', () => {
    const days = fc.integer({ min: 0, max: 80_000 }).map((count) => Temporal.PlainDate.from('1900-01-01').add({ days: count }));
    fc.assert(fc.property(days, (one) => z.parse(day(), one.toString()).equals(one)));
  });
});

describe('a birth date', () => {
  it.each(['1990', '1990-05', '1990-05-12', '2024-02-29'])('takes %s', (answer) => expect(takes(birthDate(), answer)).toBe(true));
  it.each(['90', '1990-00', '1990-13', '1990-02-30', '1990-5', '12-05-1990'])('refuses %s', (answer) =>
    expect(takes(birthDate(), answer)).toBe(false),
  );
});

describe('text', () => {
  it('is trimmed and brought to form C', () => expect(z.parse(text(), '  Zoe\u0308 ')).toBe('Zo\u00eb'));
  it('keeps lines and any script', () => expect(z.parse(text(), 'የኤርትራ\nسوريا')).toBe('የኤርትራ\nسوريا'));
  it.each(['', '   ', '\ud800', 'a\u0007', 'a\u202eb', 'x'.repeat(201), 1, null, {}, []])('refuses %j', (answer) =>
    expect(takes(text(), answer)).toBe(false),
  );

  it('refuses every citizen service number, however it is written, and no other nine digits', () => {
    const nine = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 9, maxLength: 9 }).map((digits) => digits.join(''));
    fc.assert(
      fc.property(nine, fc.constantFrom('', ' ', '.', '-'), (digits, between) => {
        const written = `nr ${[...digits].join(between)} (zie pas)`;
        expect(takes(text(), written)).toBe(!passesElevenTest(digits));
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.anything(), (anything) => typeof takes(text(), anything) === 'boolean'));
  });
});

describe('numbers and addresses', () => {
  it.each([
    [vNumber(), '1234567890', true],
    [vNumber(), '123456789', false],
    [email(), 'a.b+c@voorbeeld.example', true],
    [email(), 'a@b', false],
    [email(), 'a b@voorbeeld.example', false],
    [email(), 'a@voorbeeld.example\r\nBcc: x@y.example', false],
    [phone(), '+31 6 12345678', true],
    [phone(), '010-5911911', true],
    [phone(), '+31 10 555 0127', true],
    [phone(), 'bel mij', false],
    [phone(), '111222333', false],
    [reference(), '7f3c1c1e-0000-4000-8000-000000000000', true],
    [reference(), '../../etc', false],
  ])('%#: %s', (field, answer, taken) => expect(takes(field, answer)).toBe(taken));
});
