import { describe, expect, it } from 'vitest';
import { formOf } from '../schemas/forms/index.ts';
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
});
