import { describe, expect, it } from 'vitest';
import { yearLines } from '../../examples/maassluis-2017/lines.ts';
import { tellAll, withoutWithdrawn } from './told.ts';

const lines = yearLines();
const told = tellAll(withoutWithdrawn(lines));

describe('the submissions of the example year', () => {
  it('are each taken by their form and its effect, from somebody who sees the client', () => {
    const refused = told.flatMap(({ line: { form, at, key }, refusals }) =>
      refusals.map(({ pointer, rule }) => `${at} ${form} ${key} ${pointer} ${rule}`),
    );
    expect(refused).toEqual([]);
  });
});
