import { describe, expect, it } from 'vitest';
import { evaluate } from './expressions.ts';
import { fixedFunctions, turnFunctions } from './functions.ts';

const variables = {
  plan: {
    next: 'send',
    waitSeconds: 60,
    isLate: false,
    nothing: null,
    inner: { deep: { er: 'found' } },
    list: [1],
    pair: [{ a: 1 }, { a: 2 }],
  },
  text: 'a text',
  empty: {},
};

const outcomeOf = async (expression: string): Promise<unknown> => {
  const bindings = { ...fixedFunctions, ...turnFunctions(0, () => 0.5), ...variables };
  try {
    return { value: await evaluate(`{% ${expression} %}`, bindings, 'Output') };
  } catch (fault) {
    return { refused: (fault as { failure?: { error?: string } }).failure?.error };
  }
};

describe('a path', () => {
  it.each([
    '$plan.next',
    '$plan.waitSeconds',
    '$plan.isLate',
    '$plan.nothing',
    '$plan.nothing.more',
    '$plan.inner',
    '$plan.inner.deep.er',
    '$plan.list',
    '$plan.pair.a',
    '$plan.absent',
    '$plan.absent.more',
    '$plan.toString',
    '$plan.next.length',
    '$text.length',
    '$nobody.next',
    '$empty.constructor',
    '$now.implementation',
    "$plan.next = 'send'",
    "$plan.next = 'wait'",
    "$plan.absent = 'send'",
    "$plan.waitSeconds = '60'",
    "$plan.nothing = ''",
    "$plan.list = '1'",
  ])('%s means what it means in brackets, where the interpreter reads it', async (path) => {
    expect(await outcomeOf(path)).toEqual(await outcomeOf(`(${path})`));
  });
});
