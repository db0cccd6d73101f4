/**
 * Facts in the table: a submission is its own fact, and stands in an index without what tells who somebody is.
 *
 * | question | key |
 * | --- | --- |
 * | what was told through a form in a branch, by day | index `facts`: `facts#branch#form` / day |
 */
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod/mini';
import { forms } from '../../../schemas/forms/index.ts';
import { dayTold, factOf, isOfAge, lastWords } from '../../reports/fact-of.ts';
import type { Facts } from '../../reports/facts.ts';
import type { Submission } from '../../submissions/submission.ts';
import type { World } from '../system/world.ts';
import { batchGet } from './batch-get.ts';
import { documentClient } from './client.ts';
import { json, keysOf, once, storedMoment } from './item-fields.ts';
import { factsOf, submissionKey } from './keys.ts';

/** What makes a submission a fact: no write of its own. */
export const factKeys = (submission: Submission): { factOf?: string; factOn?: string } => {
  const told = dayTold(submission);
  return told ? { factOf: factsOf(submission.branch, told.form), factOn: told.day } : {};
};

const how = () => z.enum(['corrected', 'withdrawn']);

const factItem = once(() =>
  z.object({
    id: z.string(),
    form: z.enum(keysOf(forms)),
    client: z.optional(z.string()),
    at: storedMoment(),
    answers: z.record(z.string(), json()),
    concluded: z.optional(z.record(z.string(), json())),
    amends: z.optional(z.object({ submission: z.string(), root: z.string(), how: how() })),
    amendedBy: z.optional(z.object({ submission: z.string(), how: how() })),
  }),
);

const bornItem = once(() => z.object({ id: z.string(), person: z.object({ birthDate: z.optional(z.string()) }) }));

export const factsTable = ({ setting }: World): Facts => {
  const TableName = setting('TABLE_NAME');
  return {
    async of(branch, form, { from = '0000', till = '9999-12-31' }) {
      const found: ReturnType<typeof factOf>[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const answer = await documentClient().send(
          new QueryCommand({
            TableName,
            IndexName: 'facts',
            KeyConditionExpression: 'factOf = :of AND factOn BETWEEN :from AND :till',
            ExpressionAttributeValues: { ':of': factsOf(branch, form), ':from': from, ':till': till },
            ExclusiveStartKey: start,
          }),
        );
        found.push(...(answer.Items ?? []).map((item) => factOf({ client: undefined, ...factItem().parse(item) })));
        start = answer.LastEvaluatedKey;
      } while (start);
      return lastWords(found.filter((fact) => fact !== undefined));
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
