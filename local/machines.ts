/** Puts the state machines of `workflows/` into the engine, and what changed in them. */
import { readFileSync } from 'node:fs';
import { functionArn, type Workflow } from './functions.ts';
import { ApiError, type Engine } from './states/index.ts';

export const region = 'eu-central-1';
export const accountId = '000000000000';

export const machineArn = (name: string): string => `arn:aws:states:${region}:${accountId}:stateMachine:${name}`;

/** `permit-renewal` is told to functions as `PERMIT_RENEWAL_ARN`. */
export const machineSetting = (name: string): string => `${name.replaceAll('-', '_').toUpperCase()}_ARN`;

const definitionOf = ({ definition, tasks }: Workflow): string =>
  readFileSync(definition, 'utf8').replaceAll(/\$\{(\w+)\}/g, (_, placeholder: string) => {
    const task = tasks[placeholder];
    if (task === undefined) throw new Error(`${definition.pathname} names ${placeholder}, which is no task.`);
    return functionArn(task.runs);
  });

export const installMachine = async (engine: Engine, workflow: Workflow): Promise<void> => {
  const definition = definitionOf(workflow);
  const roleArn = `arn:aws:iam::${accountId}:role/states`;
  try {
    await engine.call('CreateStateMachine', { name: workflow.name, definition, roleArn });
  } catch (fault) {
    if (!(fault instanceof ApiError) || fault.name !== 'StateMachineAlreadyExists') throw fault;
    await engine.call('UpdateStateMachine', { stateMachineArn: machineArn(workflow.name), definition });
  }
};
