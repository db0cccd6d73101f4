/** The kinds of value that items hold, read back with care; and the update that writes an item only where nothing stands. */
import * as z from 'zod/mini';
import type { Json } from '../../../schemas/kernel/json.ts';
import { Temporal } from '../../../schemas/kernel/time.ts';

/** Made when it is first needed: the function that takes submissions reads hardly anything. */
export const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

export const keysOf = <Record extends object>(record: Record) => Object.keys(record) as (keyof Record & string)[];

export const storedDay = () =>
  z.pipe(
    z.string(),
    z.transform((text: string) => Temporal.PlainDate.from(text)),
  );
export const storedMoment = () =>
  z.pipe(
    z.string(),
    z.transform((text: string) => Temporal.Instant.from(text)),
  );

/** A moment whose text has the order of time, also within a second: `10:00:00Z` would come after `10:00:00.5Z`. What is asked for by a key, or compared in a condition, is stored like this. */
export const sortable = (moment: Temporal.Instant): string => moment.toString({ smallestUnit: 'millisecond' });

// zod's own type of JSON is recursive in another way than ours; they describe the same values.
export const json = (): z.ZodMiniType<Json> => z.json() as z.ZodMiniType<Json>;

/** Takes away what an item holds. No function may delete (infra/rights.ts): its keys, and what is not named, stay as a mark. */
export const emptied = (attributes: readonly string[]) => ({
  UpdateExpression: `REMOVE ${attributes.map((_, place) => `#a${place}`).join(', ')}`,
  ExpressionAttributeNames: Object.fromEntries(attributes.map((name, place) => [`#a${place}`, name])),
});

/** Writes each attribute unless it is there already: doing it twice does it once, and no read is needed to know. */
export const setOnce = (item: Readonly<Record<string, unknown>>) => {
  const entries = Object.entries(item);
  return {
    UpdateExpression: `SET ${entries.map(([name]) => `#${name} = if_not_exists(#${name}, :${name})`).join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(entries.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(entries.map(([name, value]) => [`:${name}`, value])),
  };
};
