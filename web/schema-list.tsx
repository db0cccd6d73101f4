/** A JSON Schema as a list that a person reads: each field with what it takes, what is inside it below it. */
import type { VNode } from 'preact';
import { apiDocsWords } from './api-docs-words.ts';
import type { Say } from './language.ts';

/** As much of JSON Schema as our document uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly title?: string;
  readonly description?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

/** What a value of the schema is, in a few words. Where values may be one of several things these follow below. */
export const takes = (schema: Schema, say: Say): string => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' · ');
  if (schema.type === 'array') {
    const most = schema.maxItems === undefined ? '' : `, ${say(apiDocsWords.atMost)} ${schema.maxItems}`;
    const what = schema.items?.enum ? `: ${takes(schema.items, say)}` : '';
    return `${say(apiDocsWords.list)}${most}${what}`;
  }
  const choices = choicesOf(schema);
  if (choices.length > 0) return choices.map((each) => takes(each, say)).join(` ${say(apiDocsWords.or)} `);
  const limits = [range(schema.minimum, schema.maximum), schema.maxLength && `${say(apiDocsWords.atMost)} ${schema.maxLength}`];
  return [schema.format ?? schema.type ?? say(apiDocsWords.anything), ...limits.filter((each) => each)].join(', ');
};

/** The largest number that JSON holds exactly is no limit that anybody chose. */
const range = (least: number | undefined, most: number | undefined): string => {
  const [from, to] = [least, most].map((limit) => (limit !== undefined && Math.abs(limit) < Number.MAX_SAFE_INTEGER ? limit : undefined));
  if (from === undefined && to === undefined) return '';
  return `${from ?? ''}–${to ?? ''}`;
};

const choicesOf = ({ anyOf = [], oneOf = [] }: Schema): readonly Schema[] => [...anyOf, ...oneOf];

/** The schemas whose fields stand below one: its own, those of each row, or those of each thing that it can be. */
const within = (schema: Schema): readonly Schema[] => {
  if (schema.properties) return [schema];
  if (schema.items) return within(schema.items);
  if (typeof schema.additionalProperties === 'object') return within(schema.additionalProperties);
  return choicesOf(schema).flatMap(within);
};

export const SchemaList = ({ schema, say }: { schema: Schema; say: Say }): VNode => (
  <>
    {within(schema).map((each) => (
      <ul class="fields" key={JSON.stringify(each.properties)}>
        {Object.entries(each.properties ?? {}).map(([name, field]) => (
          <li key={name}>
            <b>{name}</b> <span class="small">{takes(field, say)}</span>
            {!each.required?.includes(name) && <span class="small">, {say(apiDocsWords.mayBeAbsent)}</span>}
            {[field.title, field.description].map((words) => words && <div key={words}>{words}</div>)}
            <SchemaList schema={field} say={say} />
          </li>
        ))}
      </ul>
    ))}
  </>
);
