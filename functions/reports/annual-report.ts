/** Reads the facts of a branch and reports the year. */
import { type Book, bookOf } from '../../reports/book.ts';
import { yearOf } from '../../reports/fact.ts';
import { firstHomes } from '../../reports/persons.ts';
import { type AnnualReport, formsRead, reportOf } from '../../reports/report.ts';
import type { AgeAsked, Facts } from './facts.ts';

export const annualReport =
  ({ facts }: { readonly facts: Facts }) =>
  async (branch: string, year: number): Promise<AnnualReport> => {
    const period = yearOf(year);
    // A stock (who lives here, what is open) began in earlier years, and some of it is told only later: every form is read whole.
    const told = (await Promise.all(formsRead.map((form) => facts.of(branch, form, {})))).flat();
    const adults = await facts.ofAge(agesAsked(bookOf(branch, period, told)));
    return reportOf(bookOf(branch, period, told, adults), year);
  };

const agesAsked = (book: Book): AgeAsked[] => {
  const registrations = new Map(book.all('client-registration').map(({ id, client = id, submission }) => [client, submission]));
  return [...firstHomes(book)].flatMap(([client, { day }]) => {
    const registration = registrations.get(client);
    const isAsked = book.period.from <= day && day <= book.period.till;
    return isAsked && registration !== undefined ? [{ client, registration, on: day }] : [];
  });
};
