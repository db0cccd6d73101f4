import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { formOf } from '../schemas/forms/index.ts';
import { choices, group, reference, text, time, ui, wholeNumber } from '../schemas/kernel/fields.ts';
import { answersFrom, readPrefill, readTyped } from './form-inputs.ts';

const registration = formOf('client-registration');
const sent = formOf('renewal-sent');

describe('from what was typed to answers', () => {
  it('leaves out what was left empty', () => {
    expect(
      answersFrom(registration.fields, { nameOnCard: '  ', sex: '', emailAddress: '', 'birthDate-day': ' ', interpreterNeeded: '' }),
    ).toEqual({});
  });

  it('makes yes and no booleans, and lets nothing else pass for one', () => {
    expect(answersFrom(registration.fields, { interpreterNeeded: 'yes', safeToContact: 'no' })).toEqual({
      interpreterNeeded: true,
      safeToContact: false,
    });
    expect(answersFrom(registration.fields, { interpreterNeeded: 'perhaps' })).toEqual({ interpreterNeeded: 'perhaps' });
  });

  it.each([
    [['3', '11', '2026'], '2026-11-03'],
    [[' 03 ', '1', '2026 '], '2026-01-03'],
    [['31', '02', '2026'], '2026-02-31'],
  ])('writes the day %j as %s', ([day = '', month = '', year = ''], expected) => {
    expect(answersFrom(sent.fields, { 'sentOn-day': day, 'sentOn-month': month, 'sentOn-year': year })).toEqual({ sentOn: expected });
  });

  it.each([
    [['', '', '1990'], '1990'],
    [['', '5', '1990'], '1990-05'],
    [['12', '5', '1990'], '1990-05-12'],
  ])('writes the birth date %j as %s', ([day = '', month = '', year = ''], expected) => {
    expect(answersFrom(registration.fields, { 'birthDate-day': day, 'birthDate-month': month, 'birthDate-year': year })).toEqual({
      birthDate: expected,
    });
  });

  it.each([
    ['12', '', '1990'],
    ['12', '5', ''],
    ['', '5', ''],
    ['x', '5', '1990'],
  ])('does not guess a part that is missing: %j-%j-%j', (day, month, year) => {
    const { birthDate } = answersFrom(registration.fields, { 'birthDate-day': day, 'birthDate-month': month, 'birthDate-year': year });

    expect(birthDate).toBeDefined();
    expect(birthDate).not.toMatch(/^\d{4}(-\d\d){0,2}$/);
  });

  it('reads only the inputs that the form has', () => {
    expect(readTyped(sent, new URLSearchParams('sentOn-day=3&extra=1&channel=post'))).toEqual({ 'sentOn-day': '3', channel: 'post' });
  });

  it('takes references and choices from an address, never text about a person', () => {
    expect(readPrefill(registration, new URLSearchParams('nameOnCard=Naam&sex=female&emailAddress=a@b.nl'))).toEqual({ sex: 'female' });
  });

  it('takes a day from an address, in its parts, and nothing from what is no day', () => {
    const day = (text: string) => readPrefill(sent, new URLSearchParams({ sentOn: text }));

    expect(day('2026-11-03')).toEqual({ 'sentOn-day': '03', 'sentOn-month': '11', 'sentOn-year': '2026' });
    expect(day('3 november')).toEqual({});
  });

  it('takes records and several choices from an address, and no numbers', () => {
    const query = new URLSearchParams('days=mon&days=fri&visit=71&minutes=5&rows=1');

    expect(readPrefill({ fields }, query)).toEqual({ days: 'mon fri', visit: '71' });
  });
});

const label = { nl: 'Vraag', en: 'Question' };
const days = { mon: { nl: 'maandag', en: 'Monday' }, fri: { nl: 'vrijdag', en: 'Friday' } };
const fields = {
  minutes: wholeNumber().register(ui, { control: 'number', label }),
  at: time().register(ui, { control: 'time', label }),
  days: choices(days).register(ui, { control: 'choices', options: days, label }),
  visit: reference().register(ui, { control: 'record', records: ['visit'], label }),
  rows: z
    .optional(
      group(
        {
          name: text().register(ui, { control: 'text', label }),
          days: choices(days).register(ui, { control: 'choices', options: days, label }),
        },
        3,
      ),
    )
    .register(ui, { control: 'group', label, most: 3 }),
};

describe('the kinds of answer', () => {
  it.each([
    ['9.30', '09:30'],
    ['0930', '09:30'],
    ['930', '09:30'],
    [' 9:30 ', '09:30'],
    ['23:59', '23:59'],
    ['half tien', 'half tien'],
    ['9', '9'],
  ])('write the time %j as %s', (typed, expected) => expect(answersFrom(fields, { at: typed })).toEqual({ at: expected }));

  it.each([
    [' 45 ', 45],
    ['0', 0],
    ['-3', -3],
    ['4,5', '4,5'],
    ['1.000', '1.000'],
    ['9'.repeat(30), '9'.repeat(30)],
  ])('write the number %j as %j', (typed, expected) => expect(answersFrom(fields, { minutes: typed })).toEqual({ minutes: expected }));

  it('let one choose several, each with an input of the same name', () => {
    const typed = readTyped({ fields }, new URLSearchParams('days=mon&days=fri'));

    expect(answersFrom(fields, typed)).toEqual({ days: ['mon', 'fri'] });
  });

  it('read as many rows as the page had, and leave out those that are empty', () => {
    const typed = readTyped(
      { fields },
      new URLSearchParams('rows-rows=3&rows-0-name=A&rows-1-name=+&rows-2-name=C&rows-2-days=mon&rows-3-name=D'),
    );

    expect(typed['rows-3-name']).toBeUndefined();
    expect(answersFrom(fields, typed)).toEqual({ rows: [{ name: 'A' }, { name: 'C', days: ['mon'] }] });
  });

  it.each(['0', '-1', '1e9', 'many', '2.5'])('draw a row at least and no more than the form takes when a body says %s', (said) => {
    const typed = readTyped({ fields }, new URLSearchParams(`rows-rows=${said}&rows-0-name=A`));

    expect(answersFrom(fields, typed)).toEqual({ rows: [{ name: 'A' }] });
  });
});
