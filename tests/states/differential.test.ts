/**
 * The same stories here and on another engine: the same status, output and event types. Runs when OTHER_STATES_URL names an engine that
 * speaks the Step Functions and Lambda APIs (docs/states.md says how to start one).
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asJson, type Json } from '../../local/states/json.ts';
import type { Plan } from '../../workflows/watch.ts';
import { comparable, type Story, type Teller, tellerAt } from './differential.ts';
import { asTheEmulatorReads, asTheEmulatorTells } from './emulator-gaps.ts';
import { deployStandIns } from './other-engine.ts';
import { type Handlers, serveStates } from './server.ts';
import { invoke, machine, pass } from './story.ts';

const other = process.env['OTHER_STATES_URL'];
if (other === undefined) console.log('OTHER_STATES_URL names no other engine: nothing is compared.');

const isMiniStack = other !== undefined && (await fetch(`${other}/_ministack/health`).catch(() => undefined))?.ok === true;

/** MiniStack gives all errors of functions one name. */
const nameOf = (name: string): string => (isMiniStack ? 'Runtime.HandlerError' : name);
const refusal = (name: string): Error => Object.assign(new Error('It is refused.'), { name: nameOf(name) });

const standIns: Record<string, string> = { PlanReminders: 'plan', SendReminders: 'send', AwaitChange: 'park' };

/** The workflow as it is deployed, with stand-ins for its functions. */
const permitRenewal = (): Json => {
  const text = readFileSync(new URL('../../workflows/permit-renewal/machine.asl.json', import.meta.url), 'utf8');
  return JSON.parse(text.replaceAll(/\$\{(\w+)\}/g, (whole, task: string) => standIns[task] ?? whole)) as Json;
};

const over = { next: 'end', reason: 'ladder-climbed' } as const;

type Answers = 'nothing' | 'at once';

/** A permit renewal whose plans come in this order; a plan may also fail. */
const renewal = (plans: readonly (Partial<Plan> | Error)[], answers: Answers = 'nothing'): Story => ({
  machines: { renewal: permitRenewal() },
  input: { client: `client-${randomUUID()}`, family: 'residence', run: 1 },
  handlers: (answer) => {
    let asked = 0;
    return {
      plan: (event) => {
        // A successor may ask when the next story is told already: it ends, and nobody counts it.
        if ((event as { run: number }).run > 1) return { version: 1, permitVersion: 0, waitSeconds: 0, until: '', ...over };
        const plan = plans[Math.min(asked++, plans.length - 1)];
        if (plan instanceof Error) throw plan;
        return { version: 1, permitVersion: 0, waitSeconds: 1, until: '2026-03-02T09:00:00Z', reason: '', ...plan };
      },
      send: () => ({ sent: 1, explained: 0 }),
      park: async (event) => {
        if (answers === 'at once') await answer((event as { token: string }).token, { changed: true });
        return {};
      },
    };
  },
});

const small = (states: object, handlers: () => Handlers = () => ({}), input: Json = {}): Story => ({
  machines: { small: asJson(machine(states)) },
  input,
  handlers,
});

const failingFirst = (times: number): Handlers => {
  let asked = 0;
  return {
    work: (event) => {
      asked += 1;
      if (asked <= times) throw refusal('Busy');
      return { asked, event: asJson(event) };
    },
  };
};

const stories: Record<string, Story> = {
  'a renewal with nothing to do': renewal([over]),
  'a renewal that sends twice': renewal([{ next: 'send' }, { next: 'send' }, over]),
  'a renewal that waits until something changes': renewal([{ next: 'wait', waitSeconds: 3600 }, over], 'at once'),
  'a renewal that waits until the next rung': renewal([{ next: 'wait' }, { next: 'send' }, over]),
  'a renewal that yields to another run': renewal([{ next: 'yield', reason: 'overtaken' }]),
  'a renewal that hands over to its successor': renewal([{ next: 'relay' }, over]),
  'a renewal that is in trouble for a while': renewal([refusal('Busy'), refusal('Other'), over]),
  'a renewal that lets the trouble pass': renewal([...Array<Error>(9).fill(refusal('Busy')), over]),
  'variables, choices and a loop': small(
    {
      Begin: pass({ Assign: { round: 0, sum: '{% $states.input.first %}' }, End: undefined, Next: 'Add' }),
      Add: pass({ Assign: { round: '{% $round + 1 %}', sum: '{% $sum * 2 %}' }, End: undefined, Next: 'Enough?' }),
      'Enough?': {
        Type: 'Choice',
        Choices: [{ Condition: '{% $round >= 3 %}', Assign: { enough: true }, Output: { sum: '{% $sum %}' }, Next: 'Say' }],
        Default: 'Add',
      },
      Say: pass({ Output: { said: "{% 'sum: ' & $string($states.input.sum) %}", enough: '{% $enough %}', list: '{% [1, $round] %}' } }),
    },
    () => ({}),
    { first: 10 },
  ),
  'variables that change together': small({
    Begin: pass({ Assign: { a: 1, b: 2 }, End: undefined, Next: 'Swap' }),
    Swap: pass({ Assign: { a: '{% $b %}', b: '{% $a %}' }, End: undefined, Next: 'Say' }),
    Say: pass({ Output: '{% [$a, $b] %}' }),
  }),
  'a task that is retried, and one that is caught': small(
    {
      Work: invoke('work', { n: 1 }, { Retry: [{ ErrorEquals: [nameOf('Busy')], MaxAttempts: 2 }], End: undefined, Next: 'Break' }),
      Break: invoke(
        'broken',
        {},
        {
          Catch: [
            { ErrorEquals: ['Never'], Next: 'Say' },
            {
              ErrorEquals: ['States.ALL'],
              Assign: { what: '{% $states.errorOutput.Error %}' },
              Output: '{% $states.input %}',
              Next: 'Say',
            },
          ],
        },
      ),
      Say: pass({ Output: { caught: '{% $what %}', before: '{% $states.input %}' } }),
    },
    () => ({ ...failingFirst(2), broken: () => Promise.reject(refusal('Refused')) }),
  ),
  'a failure that nobody catches': small({ Work: invoke('broken') }, () => ({ broken: () => Promise.reject(refusal('Refused')) })),
  'a Fail state': small({ No: { Type: 'Fail', Error: 'no', Cause: 'Because.' } }),
  'branches with tasks': small(
    {
      Both: {
        Type: 'Parallel',
        Branches: [machine({ Left: invoke('echo', { side: 'left' }) }), machine({ Right: pass({ Output: 'right' }) })],
        End: true,
      },
    },
    () => ({ echo: (event) => event }),
  ),
  iterations: small(
    {
      All: {
        Type: 'Map',
        Items: '{% $states.input.numbers %}',
        ItemSelector: { number: '{% $states.context.Map.Item.Value %}' },
        ItemProcessor: machine({ Double: pass({ Output: '{% $states.input.number * 2 %}' }) }),
        End: true,
      },
    },
    () => ({}),
    { numbers: [1, 2, 3] },
  ),
  'another machine, and its end': {
    machines: {
      caller: asJson(
        machine({
          Start: {
            Type: 'Task',
            Resource: 'arn:aws:states:::states:startExecution.sync:2',
            Arguments: { StateMachineArn: '@target', Input: { word: 'yes' } },
            Output: '{% $states.result.Output %}',
            End: true,
          },
        }),
      ),
      target: asJson(machine({ Say: pass({ Output: { said: '{% $states.input.word %}' } }) })),
    },
    input: {},
    handlers: () => ({}),
  },
};

/** What MiniStack does otherwise than AWS documents in a way that changes the whole story. */
const notThere: Record<string, string> = {
  'variables that change together': 'it assigns one after the other',
  iterations: 'it does not know the Items of a Map',
};

describe.skipIf(other === undefined)('here and on another engine', () => {
  const functions = ['plan', 'send', 'park', 'work', 'broken', 'echo'];
  let served: Awaited<ReturnType<typeof serveStates>>;
  let deployed: Awaited<ReturnType<typeof deployStandIns>>;
  let here: Teller;
  let there: Teller;

  beforeAll(async () => {
    const url = other ?? '';
    there = tellerAt(url);
    deployed = await deployStandIns(url, functions, () => there.handlers());
    served = await serveStates(Object.fromEntries(functions.map((name) => [name, (event: unknown) => here.handlers()[name]?.(event, {})])));
    here = tellerAt(served.url);
  });
  afterAll(async () => {
    await deployed?.remove();
    there?.close();
    here?.close();
    await served?.close();
  });

  const told = Object.entries(stories).filter(([name]) => !(isMiniStack && name in notThere));
  it.each(told)('%s', { timeout: 120_000 }, async (_, story) => {
    const ours = await here.tell(story);
    const theirs = await there.tell(story, (definition) => (isMiniStack ? asTheEmulatorReads(definition) : definition));

    expect(comparable(theirs)).toEqual(comparable(isMiniStack ? asTheEmulatorTells(ours) : ours));
  });
});
