/** For tests that live through a whole story and have its mail at hand. */
import { expect } from 'vitest';
import { type SentMail, searchMailFor } from '../../local/discretion.ts';

/** No mail holds a client's name, number, origin or dates. Give the answers to all forms that were sent in. */
export const expectNothingPersonal = (mails: readonly SentMail[], answers: readonly Readonly<Record<string, unknown>>[]): void => {
  expect(mails.length, 'there is mail to search').toBeGreaterThan(0);
  expect(answers.length, 'there are people to search for').toBeGreaterThan(0);
  expect(mails.flatMap(searchMailFor(answers))).toEqual([]);
};
