/** What reading and writing cost, as the store reports it. */
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';

export interface Consumed {
  /** Read units; none of a write. */
  readonly units: number;
  readonly writeUnits: number;
  /** Items that the store looked at. */
  readonly looked: number;
}

interface Reported {
  readonly ConsumedCapacity?: { readonly CapacityUnits?: number } | readonly { readonly CapacityUnits?: number }[];
  readonly ScannedCount?: number;
  readonly Responses?: Readonly<Record<string, readonly unknown[]>>;
}

const writes: readonly unknown[] = ['PutItemCommand', 'UpdateItemCommand'];

/** Asks for the consumed capacity of every request of the document client, so that the code that is measured need not. */
export const capacities = (): Consumed[] => {
  const seen: Consumed[] = [];
  documentClient().middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity: consumed, ScannedCount, Responses } = answer.output as Reported;
      const units = [consumed].flat().map((each) => each?.CapacityUnits);
      if (units.includes(undefined)) throw new Error('this store does not report what a request consumed');
      const total = units.reduce<number>((all, each) => all + (each ?? 0), 0);
      const isWrite = writes.includes(context['commandName']);
      const looked = isWrite ? 0 : (ScannedCount ?? Object.values(Responses ?? {}).flat().length);
      seen.push({ units: isWrite ? 0 : total, writeUnits: isWrite ? total : 0, looked });
      return answer;
    },
    { step: 'initialize', name: 'consumed', override: true },
  );
  return seen;
};
