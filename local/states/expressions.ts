/** JSONata expressions in a definition: found by their `{% … %}`, compiled once, evaluated with the variables of a turn. */
import jsonata from 'jsonata';
import { type Failure, StateError } from './errors.ts';
import { type Bindings, fixedFunctions } from './functions.ts';
import { asJson, isObject, type Json, typeName } from './json.ts';

/** The expression inside `{% … %}`, or undefined when a text is just a text. AWS asks for the delimiters at the very ends. */
export const expressionIn = (text: string): string | undefined =>
  text.length >= 4 && text.startsWith('{%') && text.endsWith('%}') ? text.slice(2, -2).trim() : undefined;

const constants = new WeakMap<object, boolean>();

/** Is there no expression anywhere in a template, so that it is its own value? */
export const isConstant = (template: Json): boolean => {
  if (typeof template === 'string') return expressionIn(template) === undefined;
  if (typeof template !== 'object' || template === null) return true;
  const known = constants.get(template);
  if (known !== undefined) return known;
  const constant = Object.values(template).every(isConstant);
  constants.set(template, constant);
  return constant;
};

const compiled = new Map<string, jsonata.Expression>();

/** Compiles, or gives what was compiled before; throws jsonata's own error when the expression is not one. */
export const compile = (expression: string): jsonata.Expression => {
  const known = compiled.get(expression);
  if (known !== undefined) return known;
  const fresh = jsonata(expression);
  for (const [name, value] of Object.entries(fixedFunctions)) fresh.assign(name, value);
  compiled.set(expression, fresh);
  return fresh;
};

const failed = (location: string, cause: string): StateError =>
  new StateError({ error: 'States.QueryEvaluationError', cause, location } satisfies Failure);

/** Functions and regular expressions are values in JSONata but not in JSON. */
const hasFunction = (value: unknown): boolean => {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null) return false;
  if ('_jsonata_lambda' in value || '_jsonata_function' in value) return true;
  return Array.isArray(value) ? value.some(hasFunction) : Object.values(value).some(hasFunction);
};

const thrown = (error: unknown): string => {
  const { code, message } = error as { code?: string; message?: string };
  return code === undefined ? String(message ?? error) : `${code}: ${message ?? ''}`;
};

/** `$plan.next`, or `$plan.next = 'send'`. */
const plainPath = /^\$([A-Za-z_]\w*)((?:\.[A-Za-z_]\w*)+)(?: = '([^'\\]*)')?$/;

interface Path {
  readonly variable: string;
  readonly fields: readonly string[];
  /** The text that it is compared with. */
  readonly text: string | undefined;
}

const paths = new Map<string, Path | undefined>();

const pathIn = (expression: string): Path | undefined => {
  if (paths.has(expression)) return paths.get(expression);
  const [, variable, fields, text] = plainPath.exec(expression) ?? [];
  const path = variable === undefined || fields === undefined ? undefined : { variable, fields: fields.slice(1).split('.'), text };
  paths.set(expression, path);
  return path;
};

/**
 * Most expressions follow a path through objects to what stands at its end, which needs no interpreter. Undefined where JSONata has more to say: for lists,
 * functions, and what is not there.
 */
const followed = (expression: string, bindings: Bindings): Json | undefined => {
  const path = pathIn(expression);
  if (path === undefined) return undefined;
  let value = bindings[path.variable];
  for (const field of path.fields) {
    if (!isObject(value) || '_jsonata_function' in value || !Object.hasOwn(value, field)) return undefined;
    value = value[field];
  }
  if (path.text !== undefined) return typeof value === 'string' ? value === path.text : undefined;
  return typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number' ? value : undefined;
};

const run = async (expression: string, bindings: Bindings, location: string): Promise<Json> => {
  const found = followed(expression, bindings);
  if (found !== undefined) return found;
  const about = `The JSONata expression '${expression}' specified for the field '${location}'`;
  let value: unknown;
  try {
    value = await compile(expression).evaluate(undefined, bindings);
  } catch (error) {
    throw failed(location, `${about} threw an error during evaluation. ${thrown(error)}`);
  }
  if (value === undefined) throw failed(location, `${about} returned nothing (undefined).`);
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number') return asJson(value);
  if (hasFunction(value)) throw failed(location, `${about} returned an unsupported result type.`);
  return asJson(value);
};

/** A template of JSON in which every text that is an expression is replaced by its value, at any depth. */
export const evaluate = async (template: Json, bindings: Bindings, location: string): Promise<Json> => {
  if (typeof template === 'string') {
    const expression = expressionIn(template);
    return expression === undefined ? template : run(expression, bindings, location);
  }
  if (Array.isArray(template)) {
    const items: Json[] = [];
    for (const [index, item] of template.entries()) items.push(await evaluate(item, bindings, `${location}[${index}]`));
    return items;
  }
  if (typeof template !== 'object' || template === null) return template;
  const fields: { [name: string]: Json } = {};
  for (const [name, value] of Object.entries(template)) fields[name] = await evaluate(value, bindings, `${location}/${name}`);
  return fields;
};

/** As `evaluate`, where the field asks for one type of value. */
export const evaluateAs = async (
  type: 'array' | 'boolean' | 'number' | 'string',
  template: Json,
  bindings: Bindings,
  location: string,
): Promise<Json> => {
  const value = await evaluate(template, bindings, location);
  if (typeName(value) === type) return value;
  const expression = typeof template === 'string' ? (expressionIn(template) ?? template) : JSON.stringify(template);
  throw failed(
    location,
    `The JSONata expression '${expression}' specified for the field '${location}' returned an unexpected result type. ` +
      `Expected '${type}', but was '${typeName(value)}' for value: ${JSON.stringify(value)}`,
  );
};

/** A value that has the right type but may not stand in this field. */
export const unfit = (location: string, cause: string): StateError => failed(location, cause);
