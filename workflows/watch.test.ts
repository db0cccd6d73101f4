/** What holds for every machine that watches: the file, the table of its tasks and the shared schemas agree. */
import { readFileSync } from 'node:fs';
import validator from 'asl-validator';
import jsonata from 'jsonata';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import * as guidance from './guidance-trajectory/tasks.ts';
import * as integration from './integration-term/tasks.ts';
import * as participation from './participation-declaration/tasks.ts';
import * as renewal from './permit-renewal/tasks.ts';
import * as stepPlan from './reunification-step-plan/tasks.ts';
import type { WorkflowTask } from './task.ts';
import { plan, type WatchRun } from './watch.ts';

interface TaskState {
  readonly Type: string;
  readonly Resource?: string;
  readonly Arguments?: {
    readonly FunctionName?: string;
    readonly Payload?: Record<string, string>;
    readonly Name?: string;
    readonly Input?: object;
  };
  readonly TimeoutSeconds?: number | string;
  readonly Catch?: readonly { readonly ErrorEquals: readonly string[] }[];
  readonly Next?: string;
}

const placeholderOf = (state: TaskState) => /^\$\{(\w+)\}$/.exec(state.Arguments?.FunctionName ?? '')?.[1];
const shapeOf = (schema: z.ZodMiniType) => Object.keys((z.toJSONSchema(schema) as { properties?: object }).properties ?? {}).toSorted();

type Named = (run: WatchRun & { readonly family: never }) => string;

const machines: readonly (readonly [folder: string, tasks: Readonly<Record<string, WorkflowTask>>, executionName: Named])[] = [
  ['permit-renewal', renewal.tasks, renewal.executionName],
  ['guidance-trajectory', guidance.tasks, guidance.executionName],
  ['participation-declaration', participation.tasks, participation.executionName],
  ['integration-term', integration.tasks, integration.executionName],
  ['reunification-step-plan', stepPlan.tasks, stepPlan.executionName],
];

describe.each(machines)('%s', (folder, tasks, executionName) => {
  const text = readFileSync(new URL(`${folder}/machine.asl.json`, import.meta.url), 'utf8');
  const machine = JSON.parse(text) as { readonly States: Record<string, TaskState> };
  const states = Object.entries(machine.States);
  const taskStates = states.filter(([, state]) => state.Type === 'Task');

  it('is Amazon States Language', () => {
    const { isValid, errorsText } = validator(
      JSON.parse(text.replaceAll(/\$\{\w+\}/g, 'arn:aws:lambda:eu-central-1:000000000000:function:f')),
    );
    expect(errorsText('\n')).toBe('');
    expect(isValid).toBe(true);
  });

  it('names every task of the table, and no other', () => {
    const named = taskStates.map(([, state]) => placeholderOf(state)).filter((name) => name !== undefined);
    expect(named.toSorted()).toEqual(Object.keys(tasks).toSorted());
  });

  it.each(Object.entries(tasks))('gives %s what its input asks for, and waits for a token only where the table says so', (name, task) => {
    const [, state] = taskStates.find(([, each]) => placeholderOf(each) === name) ?? [];
    expect(Object.keys(state?.Arguments?.Payload ?? {}).toSorted()).toEqual(shapeOf(task.input));
    expect(state?.Resource?.endsWith('.waitForTaskToken')).toBe('waitsForToken' in task);
  });

  it.each(taskStates)('bounds "%s" in time and catches what it may meet', (_, state) => {
    expect(state.TimeoutSeconds).toBeDefined();
    expect(state.Catch?.flatMap(({ ErrorEquals }) => ErrorEquals)).toContain('States.ALL');
  });

  it('reads from the plan only what a plan has', () => {
    const read = new Set([...text.matchAll(/\$plan\.(\w+)/g)].map(([, field]) => field));
    expect(shapeOf(plan)).toEqual(expect.arrayContaining([...read]));
  });

  it('answers every step that a plan can name', () => {
    const choices = text.match(/\$plan\.next = '(\w+)'/g)?.map((choice) => choice.slice(14, -1)) ?? [];
    // What is no choice is the default: the end.
    expect([...choices, 'end'].toSorted()).toEqual([...plan.shape.next.options].toSorted());
  });

  it('names its successor as the first run is named', async () => {
    const successor = machine.States['Start the successor']?.Arguments?.Name ?? '';
    const expression = jsonata(successor.replace(/^\{%|%\}$/g, ''));
    const run = { client: '00000000-0000-4000-8000-000000000001', family: 'residence', run: 3 } as unknown as Parameters<Named>[0];

    const name: unknown = await expression.evaluate({}, { states: { input: run } });

    expect(name).toBe(executionName({ ...run, run: 4 }));
    expect(String(name).length).toBeLessThanOrEqual(80);
  });

  it('carries ids and dates only', () => {
    const handedOn = taskStates.flatMap(([, state]) => Object.keys({ ...state.Arguments?.Payload, ...state.Arguments?.Input }));
    expect([...new Set(handedOn)].toSorted()).toEqual([
      'client',
      'family',
      'permitVersion',
      'run',
      'startedAt',
      'token',
      'until',
      'version',
    ]);
  });
});
