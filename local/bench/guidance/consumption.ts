/** What functions consume while they run: calls, milliseconds, and the units of the table as the store reports them, each for the function that asked. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { performance } from 'node:perf_hooks';
import { ConditionalCheckFailedException, TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { documentClient } from '../../../functions/adapters/dynamodb/client.ts';
import { isFollowed } from '../../../functions/dispatch/dispatch.ts';
import type { Compose } from '../../functions.ts';

export interface Consumption {
  calls: number;
  milliseconds: number;
  writeUnits: number;
  readUnits: number;
}

/** The functions in these folders, each with what it has consumed so far. */
export const watchedFunctions = async (keys: readonly string[]) => {
  const consumed = new Map(keys.map((key): [string, Consumption] => [key, { calls: 0, milliseconds: 0, writeUnits: 0, readUnits: 0 }]));
  const running = new AsyncLocalStorage<Consumption>();
  const functions = await Promise.all(
    [...consumed].map(async ([key, consumption]): Promise<[string, Compose]> => {
      const { compose } = (await import(new URL(`../../../functions/${key}/compose.ts`, import.meta.url).href)) as { compose: Compose };
      return [key, (world) => timed(compose(world), consumption, running)];
    }),
  );
  return { consumed, functions: Object.fromEntries(functions), countUnits: () => countUnits(running) };
};

/** When deployed the stream calls nobody about items that nobody follows. */
const isCalled = (event: unknown): boolean => {
  const { Records } = event as Partial<DynamoDBStreamEvent>;
  return !Records || Records.some(({ dynamodb }) => isFollowed(dynamodb?.NewImage));
};

const timed =
  (handler: ReturnType<Compose>, consumption: Consumption, running: AsyncLocalStorage<Consumption>): ReturnType<Compose> =>
  async (event, context) => {
    if (!isCalled(event)) return handler(event, context);
    const began = performance.now();
    consumption.calls += 1;
    try {
      return await running.run(consumption, () => handler(event, context));
    } finally {
      consumption.milliseconds += performance.now() - began;
    }
  };

interface Reported {
  readonly ConsumedCapacity?: { readonly CapacityUnits?: number } | readonly { readonly CapacityUnits?: number }[];
}

const unitsIn = ({ ConsumedCapacity = [] }: Reported): number =>
  [ConsumedCapacity].flat().reduce((sum, { CapacityUnits = 0 }) => sum + CapacityUnits, 0);

/** A write whose condition does not hold is billed as well; the store does not say how much, and items of ours are rarely above 1 KB. */
const unitsOfRefused = (fault: unknown): number => {
  if (fault instanceof ConditionalCheckFailedException) return 1;
  return fault instanceof TransactionCanceledException ? 2 * (fault.CancellationReasons?.length ?? 0) : 0;
};

const countUnits = (running: AsyncLocalStorage<Consumption>): void => {
  documentClient().middlewareStack.add(
    (next, context) => async (args) => {
      const consumption = running.getStore();
      if (!consumption) return next(args);
      const reads = /Query|Get/.test(context.commandName ?? '');
      try {
        const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
        consumption[reads ? 'readUnits' : 'writeUnits'] += unitsIn(answer.output as Reported);
        return answer;
      } catch (fault) {
        consumption.writeUnits += unitsOfRefused(fault);
        throw fault;
      }
    },
    { step: 'initialize', name: 'consumed', override: true },
  );
};
