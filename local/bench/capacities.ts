/** What reading costs, as the store reports it. */
import { documentClient } from '../../functions/adapters/dynamodb/client.ts';

export interface Consumed {
  readonly units: number;
  /** Items that the store looked at. */
  readonly looked: number;
}

interface Reported {
  readonly ConsumedCapacity?: { readonly CapacityUnits?: number } | readonly { readonly CapacityUnits?: number }[];
  readonly ScannedCount?: number;
  readonly Responses?: Readonly<Record<string, readonly unknown[]>>;
}

/** Asks for the consumed capacity of every read of the document client, so that the code that is measured need not. */
export const capacities = (): Consumed[] => {
  const seen: Consumed[] = [];
  documentClient().middlewareStack.add(
    (next) => async (args) => {
      const answer = await next({ ...args, input: { ...args.input, ReturnConsumedCapacity: 'TOTAL' } });
      const { ConsumedCapacity: consumed, ScannedCount, Responses } = answer.output as Reported;
      const units = [consumed].flat().map((each) => each?.CapacityUnits);
      const looked = ScannedCount ?? Object.values(Responses ?? {}).flat().length;
      if (units.includes(undefined)) throw new Error('this store does not report what a read consumed');
      seen.push({ units: units.reduce<number>((all, each) => all + (each ?? 0), 0), looked });
      return answer;
    },
    { step: 'initialize', name: 'consumed', override: true },
  );
  return seen;
};
