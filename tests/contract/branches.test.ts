/** The branches of the installation stand in three places, which must agree: what forms offer, what is deployed, and what runs on one machine. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { localBranches } from '../../local/personas.ts';
import { branches } from '../../schemas/branches.ts';

it('offers every branch that is deployed, and no other', () => {
  const { context } = JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')) as { context: { branches: string[] } };
  expect(Object.keys(branches).toSorted()).toEqual(context.branches.toSorted());
});

it('offers every branch of the local system', () => {
  expect(Object.keys(branches)).toEqual(expect.arrayContaining([...localBranches]));
});
