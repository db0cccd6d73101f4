/**
 * The example of 2016 and 2017 told by any number of branches, each with people of its own, as the application writes it; and contacts of the year after, of
 * which a report of 2017 needs none, until each branch has sent as much as is wanted.
 */
import { marshall } from '@aws-sdk/util-dynamodb';
import { factKeys } from '../../functions/adapters/dynamodb/facts-table.ts';
import { submissionTo } from '../../functions/adapters/dynamodb/items.ts';
import { submissionKey } from '../../functions/adapters/dynamodb/keys.ts';
import { lineOf, mainSubject } from '../../functions/adapters/dynamodb/mentions.ts';
import { dayTold } from '../../functions/reports/fact-of.ts';
import type { Submission } from '../../functions/submissions/submission.ts';
import { formOf } from '../../schemas/forms/index.ts';

export const branchNamed = (number: number): string => `branch-${String(number).padStart(3, '0')}`;

/** Stands in the items until they are a branch's own. */
const place = 'branch-xxx';

export const itemOf = (told: Submission): Record<string, unknown> => ({
  ...submissionKey(told.id),
  ...submissionTo(told, formOf(told.form)),
  line: lineOf(mainSubject(told)),
  ...factKeys(told),
});

const rowOf = (submission: Submission): string =>
  JSON.stringify(marshall(itemOf({ ...submission, branch: place }), { removeUndefinedValues: true }));

/** The first eight digits of an id say whose it is; the others stay, so that all that belongs together does. */
const ownIds = (item: string, mark: string): string =>
  item.replace(/[0-9a-f]{8}(?=-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/g, mark);

const markOf = (number: number, copy: number): string => (copy * 0x10000 + number).toString(16).padStart(8, '0');

/** Items as DynamoDB JSON: so many of each branch. */
export const branchRows = function* (example: readonly Submission[], branches: number, each: number): Generator<string> {
  const told = example.map(rowOf);
  const contacts = example.filter((told) => told.form === 'contact-noted' && dayTold(told)?.day.startsWith('2017')).map(rowOf);
  const later = contacts.map((item) => item.replaceAll('2017-', '2018-'));
  for (let number = 1; number <= branches; number += 1) {
    const mine = (item: string, copy: number) => ownIds(item, markOf(number, copy)).replaceAll(place, branchNamed(number));
    for (const item of told.slice(0, each)) yield mine(item, 1);
    for (let more = 0; more < each - told.length; more += 1) {
      const item = later[more % later.length];
      if (item !== undefined) yield mine(item, 2 + Math.floor(more / later.length));
    }
  }
};
