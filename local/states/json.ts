/** JSON as values: what states pass on, what handlers receive, what the journal keeps. */

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

export const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as it comes out on the other side of JSON: `undefined` becomes null, everything that JSON does not know is gone. */
export const asJson = (value: unknown): Json => JSON.parse(JSON.stringify(value) ?? 'null') as Json;

/** The word AWS uses for the type of a JSON value in its messages. */
export const typeName = (value: Json): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);

/** Execution data, task results and variables may be at most 256 KiB of UTF-8 (AWS: Step Functions service quotas). */
export const dataLimit = 262_144;

/** Is this JSON text longer than the data limit? Counts bytes only when the number of characters leaves a doubt. */
export const exceedsLimit = (text: string): boolean =>
  text.length > dataLimit || (text.length * 3 > dataLimit && Buffer.byteLength(text) > dataLimit);
