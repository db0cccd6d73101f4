/** State machines: create, describe, update, list, delete, validate. */
import * as z from 'zod';
import type { Core } from '../core.ts';
import { ApiError } from '../errors.ts';
import { uuidFrom } from '../functions.ts';
import type { MachineRecord } from '../journal.ts';
import { diagnose } from '../validate.ts';
import { action, arnOf, checkName, page, pageAfter, seconds, text, tokenOf } from './inputs.ts';

const checkDefinition = (definition: string): void => {
  const first = diagnose(definition)[0];
  if (first === undefined) return;
  const { code, message, location } = first;
  const where = code === 'INVALID_JSON_DESCRIPTION' ? '' : ` at ${location}`;
  throw new ApiError('InvalidDefinition', `Invalid State Machine Definition: '${code}: ${message}${where}'`);
};

export const machineNamed = (core: Core, arn: string): MachineRecord => {
  const machine = core.journal.machine(arn);
  if (machine === undefined) throw new ApiError('StateMachineDoesNotExist', `State Machine Does Not Exist: '${arn}'`);
  return machine;
};

/** A revision is the text itself: the same definition has the same id. */
const revisionOf = (definition: string): string => uuidFrom(`revision ${definition}`);

const shown = (machine: MachineRecord) => ({
  stateMachineArn: machine.arn,
  name: machine.name,
  type: machine.type,
  creationDate: seconds(machine.createdAt),
});

const given = z.object({
  name: text,
  definition: text.min(1).max(1_048_576),
  roleArn: text.optional(),
  type: z.enum(['STANDARD', 'EXPRESS']).optional(),
});

export const createStateMachine = action(given, (core: Core, { name, definition, roleArn, type = 'STANDARD' }) => {
  checkName(name);
  if (type !== 'STANDARD') throw new ApiError('StateMachineTypeNotSupported', 'This engine runs STANDARD state machines only.');
  checkDefinition(definition);
  const role = roleArn ?? `arn:aws:iam::${core.accountId}:role/states`;
  return core.submit(() => {
    const arn = `arn:aws:states:${core.region}:${core.accountId}:stateMachine:${name}`;
    const before = core.journal.machine(arn);
    if (before !== undefined && (before.definition !== definition || before.roleArn !== role)) {
      throw new ApiError('StateMachineAlreadyExists', `State Machine Already Exists: '${arn}'`);
    }
    const now = core.now();
    const fresh = { arn, name, definition, revision: revisionOf(definition), roleArn: role, type, createdAt: now, updatedAt: now };
    if (before === undefined) core.journal.commit(() => core.journal.putMachine(fresh));
    const { createdAt } = before ?? fresh;
    return { stateMachineArn: arn, creationDate: seconds(createdAt) };
  });
});

const byArn = z.object({ stateMachineArn: arnOf('stateMachine') });

export const describeStateMachine = action(byArn, (core: Core, { stateMachineArn }) => {
  const machine = machineNamed(core, stateMachineArn);
  return {
    ...shown(machine),
    status: 'ACTIVE',
    definition: machine.definition,
    roleArn: machine.roleArn,
    revisionId: machine.revision,
    loggingConfiguration: { level: 'OFF', includeExecutionData: false },
  };
});

const change = z.object({ stateMachineArn: arnOf('stateMachine'), definition: text.min(1).optional(), roleArn: text.optional() });

export const updateStateMachine = action(change, (core: Core, { stateMachineArn, definition, roleArn }) => {
  if (definition === undefined && roleArn === undefined) {
    const message = 'Either the definition, the role ARN, the LoggingConfiguration, or the TracingConfiguration must be specified';
    throw new ApiError('MissingRequiredParameter', message);
  }
  if (definition !== undefined) checkDefinition(definition);
  return core.submit(() => {
    const before = machineNamed(core, stateMachineArn);
    const text = definition ?? before.definition;
    const updatedAt = core.now();
    const machine = { ...before, definition: text, revision: revisionOf(text), roleArn: roleArn ?? before.roleArn, updatedAt };
    core.journal.commit(() => core.journal.putMachine(machine));
    return { updateDate: seconds(updatedAt), revisionId: machine.revision };
  });
});

export const listStateMachines = action(z.object(page), (core: Core, { maxResults, nextToken }) => {
  const { rows, next } = core.journal.machines(pageAfter(nextToken, 0), maxResults || 100);
  return { stateMachines: rows.map(shown), ...tokenOf(next) };
});

/** Running executions go on, on the definition with which they began; AWS ends them at their next transition. */
export const deleteStateMachine = action(byArn, (core: Core, { stateMachineArn }) =>
  core.submit(() => {
    core.journal.commit(() => core.journal.removeMachine(stateMachineArn));
    return {};
  }),
);

const question = z.object({
  definition: text,
  maxResults: z.int().min(0).max(100).optional(),
  type: text.optional(),
  severity: text.optional(),
});

export const validateStateMachineDefinition = action(question, (_: Core, { definition, maxResults }) => {
  const diagnostics = diagnose(definition);
  const most = maxResults || 100;
  return {
    result: diagnostics.length === 0 ? 'OK' : 'FAIL',
    diagnostics: diagnostics.slice(0, most),
    truncated: diagnostics.length > most,
  };
});
