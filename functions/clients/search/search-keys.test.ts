import { describe, expect, it } from 'vitest';
import { canBeSameBirth, groupsOf, keysOfPerson, soughtFrom } from './search-keys.ts';

describe('what is typed into one box', () => {
  it.each([
    ['mohammed', { name: 'mohammed' }],
    ['Mohammed 31-12-1990', { name: 'Mohammed', birthDate: '1990-12-31' }],
    ['5.1.1990', { birthDate: '1990-01-05' }],
    ['1990-12-31 tesfay', { name: 'tesfay', birthDate: '1990-12-31' }],
    ['tesfay 1990', { name: 'tesfay', birthDate: '1990' }],
    ['1234567890', { vNumber: '1234567890' }],
    ['محمد 1990', { name: 'محمد', birthDate: '1990' }],
    ['', {}],
  ])('%s is %o', (typed, sought) =>
    expect(soughtFrom(typed)).toEqual({ name: undefined, vNumber: undefined, birthDate: undefined, ...sought }),
  );

  it.each(['123456782', '06 12345678', 'ahmed 12', '12345678901'])('%s holds a number by which nobody is sought', (typed) =>
    expect(soughtFrom(typed)).toBeUndefined(),
  );
});

describe('what a question asks of the index', () => {
  it('is a group for each part of the name; the birth date is held against whom the name finds', () => {
    expect(groupsOf({ name: 'Ali Omar', birthDate: '1990' })).toEqual([['name al'], ['name amr']]);
  });

  it('is, for a whole birth date alone, also its month and its year', () => {
    expect(groupsOf({ birthDate: '1990-05-12' })).toEqual([['born 1990-05-12', 'born 1990-05', 'born 1990']]);
    expect(groupsOf({ birthDate: '1990' })).toEqual([]);
  });

  it('is found in what is kept of a person', () => {
    const kept = keysOfPerson({ nameOnCard: 'Ali Omar', birthDate: '1990', alienNumber: '1234567890' });

    expect(kept).toEqual(['name al', 'name amr', 'born 1990', 'number 1234567890']);
  });

  it('asks for few rows, however long the name', () => {
    const long = Array.from({ length: 30 }, (_, place) => `Abdelchaxthec${'abcdefghij'[place % 10]}`).join(' ');

    expect(keysOfPerson({ nameOnCard: long, birthDate: '1990' }).length).toBeLessThanOrEqual(26);
  });
});

describe('two birth dates', () => {
  it.each([
    ['1990', '1990-05-12', true],
    ['1990-05', '1990-05-12', true],
    ['1990-05-12', '1990', true],
    ['1990-06', '1990-05-12', false],
    ['1991', '1990-05-12', false],
  ])('%s and %s can be of one person: %s', (one, other, expected) => expect(canBeSameBirth(one, other)).toBe(expected));
});
