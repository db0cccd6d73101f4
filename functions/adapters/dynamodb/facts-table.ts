/**
 * Facts in the table: a submission is its own fact, and stands in an index without what tells who somebody is.
 *
 * | question | key |
 * | --- | --- |
 * | what was told through a form in a branch, by day | index `facts`: `facts#branch#form` / day |
 */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { dayOfFact } from '../../../schemas/facts.ts';
import type { Json } from '../../../schemas/kernel/json.ts';
import { dayTold, factOf, isOfAge, lastWords } from '../../reports/fact-of.ts';
import type { Facts } from '../../reports/facts.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { World } from '../system/world.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { keysOf, once } from './item-fields.ts';
import { factsOf, submissionKey } from './keys.ts';

/** What makes a submission a fact: no write of its own. */
export const factKeys = (submission: Submission): { factOf?: string; factOn?: string } => {
  const told = dayTold(submission);
  return told ? { factOf: factsOf(submission.branch, told.form), factOn: told.day } : {};
};

const how = () => z.enum(['corrected', 'withdrawn']);

/** The store gives nothing but JSON here, and there are thousands of them: they are not looked through once more. */
const values = () => z.record(z.string(), z.custom<Json>());

const factItem = once(() =>
  z.object({
    id: z.string(),
    form: z.enum(keysOf(dayOfFact)),
    factOn: z.iso.date(),
    client: z.optional(z.string()),
    at: z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/)),
    answers: values(),
    concluded: z.optional(values()),
    amends: z.optional(z.object({ submission: z.string(), root: z.string(), how: how() })),
    amendedBy: z.optional(z.object({ submission: z.string(), how: how() })),
  }),
);

/** A page is a megabyte. */
const mostPages = 1000;

const bornItem = once(() => z.object({ id: z.string(), person: z.object({ birthDate: z.optional(z.string()) }) }));

export const factsTable = ({ setting }: World): Facts => {
  const TableName = setting('TABLE_NAME');
  return {
    async of(branch, form, { from = '0000', till = '9999-12-31' }) {
      const found: ReturnType<typeof factOf>[] = [];
      let start: Record<string, unknown> | undefined;
      for (let page = 0; page < mostPages; page += 1) {
        const answer = await documentClient().send(
          new QueryCommand({
            TableName,
            IndexName: 'facts',
            KeyConditionExpression: 'factOf = :of AND factOn BETWEEN :from AND :till',
            ExpressionAttributeValues: { ':of': factsOf(branch, form), ':from': from, ':till': till },
            ExclusiveStartKey: start,
          }),
        );
        for (const item of answer.Items ?? []) {
          const { form, factOn: day, at, ...sent } = factItem().parse(item);
          found.push(factOf({ client: undefined, ...sent }, { form, day }, at));
        }
        start = answer.LastEvaluatedKey;
        if (!start) return lastWords(found.filter((fact) => fact !== undefined));
      }
      throw new Error('a branch told more through one form than can be counted');
    },

    async ofAge(asked) {
      const items = await batchGet(TableName, [...new Set(asked.map(({ registration }) => registration))].map(submissionKey));
      const born = new Map(items.map((item) => bornItem().parse(item)).map(({ id, person }) => [id, person.birthDate]));
      return new Map(
        asked.flatMap(({ client, registration, on }) => {
          const birthDate = born.get(registration);
          return birthDate === undefined ? [] : [[client, isOfAge(birthDate, on)] as const];
        }),
      );
    },
  };
};
