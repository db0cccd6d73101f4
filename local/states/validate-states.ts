/** The rules for a set of states and for each type of state (Amazon States Language, as far as this engine runs it). */
import { compile, expressionIn } from './expressions.ts';
import type { Findings } from './findings.ts';
import { integrationOf } from './integrations/resource.ts';
import { isObject, type Json, type JsonObject } from './json.ts';
import { momentOf } from './moments.ts';

/** What holds around a set of states. */
interface Around {
  language: 'JSONata' | 'JSONPath';
  /** Variables that outer states assign: inner ones may read them but not assign them. */
  outer: readonly string[];
  /** All names of states so far: they are unique in the whole machine. */
  names: Set<string>;
}

const types = ['Task', 'Wait', 'Pass', 'Succeed', 'Fail', 'Choice', 'Parallel', 'Map'];
const common = ['Type', 'Comment', 'QueryLanguage', 'Output', 'Assign'];
const onward = ['Next', 'End'];
const failing = ['Retry', 'Catch', 'Arguments'];

/** The fields that each type of state may have in JSONata. */
const fields: Record<string, readonly string[]> = {
  Task: [...common, ...onward, ...failing, 'Resource', 'TimeoutSeconds', 'HeartbeatSeconds', 'Credentials'],
  Wait: [...common, ...onward, 'Seconds', 'Timestamp'],
  Pass: [...common, ...onward],
  Succeed: common,
  Fail: ['Type', 'Comment', 'QueryLanguage', 'Error', 'Cause'],
  Choice: [...common, 'Choices', 'Default'],
  Parallel: [...common, ...onward, ...failing, 'Branches'],
  Map: [
    ...[...common, ...onward, 'Retry', 'Catch', 'Items', 'ItemSelector', 'ItemProcessor', 'MaxConcurrency', 'Label'],
    ...['ToleratedFailureCount', 'ToleratedFailurePercentage', 'ItemReader', 'ItemBatcher', 'ResultWriter'],
  ],
};

export const checkStates = (findings: Findings, at: string, scope: JsonObject, around: Around): void => {
  if (!findings.need(at, scope, ['States', 'StartAt'])) return;
  const states = scope['States'];
  if (!isObject(states)) {
    findings.add(`${at}/States`, 'Expected value of type Object');
    return;
  }
  const names = Object.keys(states);
  if (names.length === 0) findings.add(`${at}/States`, 'Value cannot be empty');
  if (typeof scope['StartAt'] !== 'string' || !names.includes(scope['StartAt'])) {
    findings.add(`${at}/StartAt`, `Missing 'Next' target: ${String(scope['StartAt'])}`, 'MISSING_TRANSITION_TARGET');
  }
  for (const [name, state] of Object.entries(states)) {
    const here = `${at}/States/${name}`;
    if (around.names.has(name)) findings.add(here, `Duplicate State name: ${name}`);
    around.names.add(name);
    if (name.length > 80) findings.add(here, 'State name exceeds the maximum length of 80 characters');
    if (!isObject(state)) findings.add(here, 'Expected value of type Object');
    else checkState(findings, here, state, { ...around, siblings: names, assigned: assignedBeside(name, states, around) });
  }
  reachable(findings, at, scope['StartAt'], states);
};

interface Within extends Around {
  siblings: readonly string[];
  assigned: readonly string[];
}

/** What the other states of a set assign. A composite state's own assignments come after those inside it, and do not clash with them. */
const assignedBeside = (name: string, states: JsonObject, around: Around): string[] => [
  ...around.outer,
  ...Object.entries(states).flatMap(([other, state]) => (other === name ? [] : assignedBy(state))),
];

const assignedBy = (state: Json): string[] => {
  if (!isObject(state)) return [];
  const inner = [...listOf(state['Choices']), ...listOf(state['Catch'])];
  return [state, ...inner].flatMap((each) => (isObject(each) && isObject(each['Assign']) ? Object.keys(each['Assign']) : []));
};

const listOf = (value: Json | undefined): Json[] => (Array.isArray(value) ? value : []);

const checkState = (findings: Findings, at: string, state: JsonObject, within: Within): void => {
  const type = state['Type'];
  if (type === undefined) return void findings.need(at, state, ['Type']);
  if (typeof type !== 'string' || !types.includes(type)) {
    findings.add(`${at}/Type`, `The field 'Type' should have one of these values: [${types.join(', ')}]`);
    return;
  }
  const own = state['QueryLanguage'];
  if (own === 'JSONPath' && within.language === 'JSONata') {
    findings.add(at, "'QueryLanguage' can not be 'JSONPath' if set to 'JSONata' for whole state machine");
    return;
  }
  if (within.language !== 'JSONata' && own !== 'JSONata') {
    const name = at.slice(at.lastIndexOf('/') + 1);
    findings.add(
      at,
      `The state '${name}' uses the query language JSONPath. This engine runs JSONata only.`,
      'QUERY_LANGUAGE_NOT_SUPPORTED',
    );
    return;
  }
  const allowed = fields[type] ?? [];
  for (const name of Object.keys(state)) {
    if (!allowed.includes(name))
      findings.add(`${at}/${name}`, `Field '${name}' is not supported by state type '${type}' in query language 'JSONata'`);
  }
  checkOnward(findings, at, type, state, within);
  checkAssign(findings, at, state, within);
  checkByType[type]?.(findings, at, state, within);
  checkExpressions(findings, at, type, state);
};

const target = (findings: Findings, at: string, next: Json | undefined, within: Within): void => {
  if (next === undefined || (typeof next === 'string' && within.siblings.includes(next))) return;
  findings.add(at, `Missing 'Next' target: ${String(next)}`, 'MISSING_TRANSITION_TARGET');
};

const checkOnward = (findings: Findings, at: string, type: string, state: JsonObject, within: Within): void => {
  if (type === 'Succeed' || type === 'Fail' || type === 'Choice') return;
  const ends = state['End'] === true;
  if (!ends && state['Next'] === undefined) findings.add(at, "Missing 'Next' or 'End' field in state", 'MISSING_END_STATE');
  if (ends && state['Next'] !== undefined) findings.add(at, "Only one of 'Next' or 'End' can be used in a state");
  target(findings, `${at}/Next`, state['Next'], within);
};

const checkAssign = (findings: Findings, at: string, state: JsonObject, within: Within): void => {
  for (const name of assignedBy(state)) {
    if (name === 'states') findings.add(`${at}/Assign`, "Variable name 'states' is reserved");
    else if (!/^[\p{ID_Start}_][\p{ID_Continue}]{0,79}$/u.test(name))
      findings.add(`${at}/Assign/${name}`, `Invalid variable name: ${name}`);
    if (within.outer.includes(name)) findings.add(`${at}/Assign/${name}`, `Variable '${name}' is already assigned in an outer scope`);
  }
};

type Check = (findings: Findings, at: string, state: JsonObject, within: Within) => void;

const isCount = (value: Json | undefined, least: number): boolean => Number.isInteger(value) && Number(value) >= least;
const isExpression = (value: Json | undefined): boolean => typeof value === 'string' && expressionIn(value) !== undefined;

const countOrExpression = (findings: Findings, at: string, state: JsonObject, name: string, least: number): void => {
  const value = state[name];
  if (value === undefined || isCount(value, least) || isExpression(value)) return;
  findings.add(`${at}/${name}`, `Expected ${least === 0 ? 'non-negative' : 'positive'} integer or JSONata expression`);
};

const checkFailing: Check = (findings, at, state, within) => {
  for (const [index, retrier] of listOf(state['Retry']).entries()) {
    const here = `${at}/Retry[${index}]`;
    if (!isObject(retrier) || !findings.need(here, retrier, ['ErrorEquals'])) continue;
    errors(findings, here, retrier['ErrorEquals']);
    for (const [name, least] of [
      ['IntervalSeconds', 1],
      ['MaxAttempts', 0],
      ['MaxDelaySeconds', 1],
    ] as const) {
      if (retrier[name] !== undefined && !isCount(retrier[name], least))
        findings.add(`${here}/${name}`, `Expected integer not below ${least}`);
    }
    if (retrier['BackoffRate'] !== undefined && !(Number(retrier['BackoffRate']) >= 1)) {
      findings.add(`${here}/BackoffRate`, 'Expected number greater than or equal to 1.0');
    }
    if (!['FULL', 'NONE', undefined].includes(retrier['JitterStrategy'] as string | undefined)) {
      findings.add(`${here}/JitterStrategy`, "The field 'JitterStrategy' should have one of these values: [FULL, NONE]");
    }
  }
  for (const [index, catcher] of listOf(state['Catch']).entries()) {
    const here = `${at}/Catch[${index}]`;
    if (!isObject(catcher) || !findings.need(here, catcher, ['ErrorEquals', 'Next'])) continue;
    errors(findings, here, catcher['ErrorEquals']);
    target(findings, `${here}/Next`, catcher['Next'], within);
  }
};

const errors = (findings: Findings, at: string, names: Json | undefined): void => {
  if (!Array.isArray(names) || names.length === 0) findings.add(`${at}/ErrorEquals`, 'Value cannot be empty');
  else if (names.includes('States.ALL') && names.length > 1) findings.add(`${at}/ErrorEquals`, 'States.ALL must appear alone');
};

const one = (findings: Findings, at: string, state: JsonObject, names: readonly string[]): void => {
  const given = names.filter((name) => state[name] !== undefined);
  if (given.length !== 1) findings.add(at, `Exactly one of these fields must be given: [${names.join(', ')}]`);
};

const inner = (within: Within): Around => ({ language: within.language, outer: within.assigned, names: within.names });

const checkByType: Record<string, Check> = {
  Task(findings, at, state, within) {
    checkFailing(findings, at, state, within);
    countOrExpression(findings, at, state, 'TimeoutSeconds', 1);
    countOrExpression(findings, at, state, 'HeartbeatSeconds', 1);
    const { TimeoutSeconds: timeout, HeartbeatSeconds: heartbeat } = state;
    if (typeof timeout === 'number' && typeof heartbeat === 'number' && heartbeat >= timeout) {
      findings.add(`${at}/HeartbeatSeconds`, 'HeartbeatSeconds must be smaller than TimeoutSeconds');
    }
    if (!findings.need(at, state, ['Resource'])) return;
    const resource = state['Resource'];
    if (typeof resource !== 'string' || integrationOf(resource) === undefined) {
      const name = at.slice(at.lastIndexOf('/') + 1);
      findings.add(
        `${at}/Resource`,
        `The resource '${String(resource)}' of the state '${name}' is not known to this engine`,
        'RESOURCE_NOT_SUPPORTED',
      );
    }
  },
  Wait(findings, at, state) {
    one(findings, at, state, ['Seconds', 'Timestamp']);
    countOrExpression(findings, at, state, 'Seconds', 0);
    const { Timestamp: moment } = state;
    if (moment !== undefined && !isExpression(moment) && (typeof moment !== 'string' || momentOf(moment) === undefined)) {
      findings.add(`${at}/Timestamp`, 'String does not match RFC3339 timestamp');
    }
  },
  Choice(findings, at, state, within) {
    target(findings, `${at}/Default`, state['Default'], within);
    if (!findings.need(at, state, ['Choices'])) return;
    if (listOf(state['Choices']).length === 0) findings.add(`${at}/Choices`, 'Value cannot be empty');
    for (const [index, rule] of listOf(state['Choices']).entries()) {
      const here = `${at}/Choices[${index}]`;
      if (!isObject(rule) || !findings.need(here, rule, ['Condition', 'Next'])) continue;
      target(findings, `${here}/Next`, rule['Next'], within);
      if (typeof rule['Condition'] !== 'boolean' && !isExpression(rule['Condition'])) {
        findings.add(`${here}/Condition`, 'Expected a boolean or a JSONata expression');
      }
    }
  },
  Parallel(findings, at, state, within) {
    checkFailing(findings, at, state, within);
    if (!findings.need(at, state, ['Branches'])) return;
    if (listOf(state['Branches']).length === 0) findings.add(`${at}/Branches`, 'Value cannot be empty');
    for (const [index, branch] of listOf(state['Branches']).entries()) {
      if (isObject(branch)) checkStates(findings, `${at}/Branches[${index}]`, branch, inner(within));
    }
  },
  Map(findings, at, state, within) {
    checkFailing(findings, at, state, within);
    countOrExpression(findings, at, state, 'MaxConcurrency', 0);
    if (!findings.need(at, state, ['ItemProcessor'])) return;
    const processor = state['ItemProcessor'];
    if (!isObject(processor)) return findings.add(`${at}/ItemProcessor`, 'Expected value of type Object');
    const config = processor['ProcessorConfig'];
    const distributed = isObject(config) && config['Mode'] === 'DISTRIBUTED';
    if (distributed || state['ItemReader'] !== undefined || state['ResultWriter'] !== undefined || state['ItemBatcher'] !== undefined) {
      findings.add(at, `A distributed Map is not known to this engine: '${at.slice(at.lastIndexOf('/') + 1)}'`, 'MAP_MODE_NOT_SUPPORTED');
    }
    checkStates(findings, `${at}/ItemProcessor`, processor, inner(within));
  },
};

/** Fields in which no expression is looked for: names, and the states inside, which are checked on their own. */
const literal = ['Type', 'Comment', 'QueryLanguage', 'Next', 'End', 'Resource', 'Branches', 'ItemProcessor', 'Default', 'ErrorEquals'];

const checkExpressions = (findings: Findings, at: string, type: string, value: Json): void => {
  if (typeof value === 'string') {
    const expression = expressionIn(value);
    if (expression === undefined) return;
    try {
      compile(expression);
    } catch (error) {
      findings.add(at, `Invalid JSONata expression: ${(error as Error).message}`);
    }
    return;
  }
  if (typeof value !== 'object' || value === null) return;
  for (const [name, each] of Object.entries(value)) {
    if (Array.isArray(value)) checkExpressions(findings, `${at}[${name}]`, type, each);
    else if (type === '' || !literal.includes(name))
      checkExpressions(findings, `${at}/${name}`, freeFields.includes(name) ? '' : type, each);
  }
};

/** Inside these every name is the author's own. */
const freeFields = ['Output', 'Assign', 'Arguments', 'Items', 'ItemSelector'];

/** Every state must be reached from the first one. */
const reachable = (findings: Findings, at: string, start: Json | undefined, states: JsonObject): void => {
  const seen = new Set<string>();
  const ahead = typeof start === 'string' ? [start] : [];
  for (let name = ahead.pop(); name !== undefined; name = ahead.pop()) {
    const state = states[name];
    if (seen.has(name) || !isObject(state)) continue;
    seen.add(name);
    for (const step of [state, ...listOf(state['Choices']), ...listOf(state['Catch'])]) {
      if (isObject(step)) for (const field of ['Next', 'Default']) if (typeof step[field] === 'string') ahead.push(step[field]);
    }
  }
  for (const name of Object.keys(states)) {
    if (!seen.has(name) && seen.size > 0) findings.add(`${at}/States/${name}`, `State "${name}" is not reachable`, 'UNREACHABLE_STATE');
  }
};
