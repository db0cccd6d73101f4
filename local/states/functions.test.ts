import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';
import { fixedFunctions, turnFunctions } from './functions.ts';

const at = Date.UTC(2026, 2, 2, 9);
const value = (expression: string): Promise<unknown> =>
  jsonata(expression).evaluate(undefined, { ...fixedFunctions, ...turnFunctions(at, () => 0.25) });

describe('the functions that Step Functions adds to JSONata', () => {
  it.each([
    ['$partition([1,2,3,4,5], 2)', [[1, 2], [3, 4], [5]]],
    ['$range(0, 10, 5)', [0, 5, 10]],
    ['$range(5, 1, -2)', [5, 3, 1]],
    ['$hash("form", "MD5")', '3fcdb73d36d54f2cc22d0f68e6b6e182'],
    ['$parse("{\\"a\\": [1]}")', { a: [1] }],
    ['$random()', 0.25],
    ['$random(7) = $random(7)', true],
    ['$now()', '2026-03-02T09:00:00.000Z'],
    ['$now("[D].[M].[Y]")', '2.3.2026'],
    ['$millis()', at],
  ])('%s', async (expression, expected) => {
    expect(JSON.parse(JSON.stringify(await value(expression)))).toEqual(expected);
  });

  it('has no $eval, and a $uuid of version 4', async () => {
    await expect(value('$eval("1")')).rejects.toMatchObject({ code: 'T1006' });
    expect(await value('$uuid()')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });
});
