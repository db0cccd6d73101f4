/** The Step Functions API, action by action. */
import type { Core } from '../core.ts';
import * as executions from './executions.ts';
import * as machines from './machines.ts';
import * as tasks from './tasks.ts';

export const actions: Record<string, (core: Core, input: unknown) => Promise<unknown>> = {
  CreateStateMachine: machines.createStateMachine,
  DescribeStateMachine: machines.describeStateMachine,
  UpdateStateMachine: machines.updateStateMachine,
  ListStateMachines: machines.listStateMachines,
  DeleteStateMachine: machines.deleteStateMachine,
  ValidateStateMachineDefinition: machines.validateStateMachineDefinition,
  StartExecution: executions.startExecution,
  StopExecution: executions.stopExecution,
  DescribeExecution: executions.describeExecution,
  DescribeStateMachineForExecution: executions.describeStateMachineForExecution,
  ListExecutions: executions.listExecutions,
  RedriveExecution: executions.redriveExecution,
  GetExecutionHistory: executions.getExecutionHistory,
  SendTaskSuccess: tasks.sendTaskSuccess,
  SendTaskFailure: tasks.sendTaskFailure,
  SendTaskHeartbeat: tasks.sendTaskHeartbeat,
};
