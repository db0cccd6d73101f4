/** A state machine read from its folder, with one Lambda per placeholder and alarms that say who is stuck. */
import { readFileSync } from 'node:fs';
import { ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { FailureAlarm, type Watch } from './failure-alarm.ts';

export interface WorkflowProps {
  /** The machine's own name: it stands in ARNs that are needed before the machine is there. */
  readonly name: string;
  /** The folder that holds `machine.asl.json`; ends with a slash. */
  readonly folder: URL;
  /** The function for each placeholder of the definition. */
  readonly tasks: Readonly<Record<string, IFunction>>;
  readonly watch: Watch;
  /** A sentence about people. */
  readonly whenItFails: string;
  /** No execution lives longer than six months before it relays; one that does hangs. */
  readonly timeout?: Duration;
  /** Whether an execution starts its successor. */
  readonly relays?: boolean;
  /** False where expressions in `TimeoutSeconds` are not understood: such a wait then ends by a change alone. */
  readonly computesTimeouts?: boolean;
}

/** The ARN of a machine by its name, for the rights of functions that the machine itself needs first. */
export const machineArn = (scope: Construct, name: string): string =>
  Stack.of(scope).formatArn({ service: 'states', resource: 'stateMachine', resourceName: name, arnFormat: ArnFormat.COLON_RESOURCE_NAME });

export class Workflow extends Construct {
  readonly machine: StateMachine;

  constructor(
    scope: Construct,
    id: string,
    { name, folder, tasks, watch, whenItFails, timeout = Duration.days(300), relays = false, computesTimeouts = true }: WorkflowProps,
  ) {
    super(scope, id);
    const definition = readFileSync(new URL('machine.asl.json', folder), 'utf8');
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: name,
      definitionBody: DefinitionBody.fromString(computesTimeouts ? definition : withoutComputedTimeouts(definition)),
      definitionSubstitutions: Object.fromEntries(Object.entries(tasks).map(([placeholder, task]) => [placeholder, task.functionArn])),
      timeout,
      tracingEnabled: true,
      logs: {
        level: LogLevel.ERROR,
        includeExecutionData: false,
        // The name's beginning spares the account-wide log policy, which has room for few groups.
        destination: new LogGroup(this, 'Log', {
          logGroupName: `/aws/vendedlogs/states/${name}`,
          retention: RetentionDays.ONE_YEAR,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
      },
    });
    for (const task of Object.values(tasks)) task.grantInvoke(this.machine);
    if (relays)
      this.machine.addToRolePolicy(new PolicyStatement({ actions: ['states:StartExecution'], resources: [machineArn(this, name)] }));
    this.acknowledgeRules(tasks);

    const metrics = {
      Failed: this.machine.metricFailed(),
      TimedOut: this.machine.metricTimedOut(),
      Aborted: this.machine.metricAborted(),
    };
    for (const [ending, metric] of Object.entries(metrics)) {
      new FailureAlarm(this, ending, { watch, metric, consequence: whenItFails, page: 'a-workflow-ended-badly' });
    }
    // A task that fails is tried again for hours and never ends the execution: what shows is the function's own errors.
    for (const [placeholder, task] of Object.entries(tasks)) {
      new FailureAlarm(this, `${placeholder}KeepsFailing`, {
        watch,
        metric: task.metricErrors({ period: Duration.hours(1) }),
        threshold: 3,
        consequence: whenItFails,
        page: 'a-task-keeps-failing',
      });
    }
  }

  private acknowledgeRules(tasks: Readonly<Record<string, IFunction>>): void {
    acknowledge(
      this.machine,
      'AwsSolutions-SF1',
      'Errors are logged; every event of executions that wait for years would only repeat their history, at a price.',
    );
    acknowledge(this.machine, 'AwsSolutions-IAM5[Resource::*]', 'The delivery of logs and X-Ray know no resources.');
    for (const task of Object.values(tasks)) {
      const { node } = task;
      const logicalId = node.defaultChild && Stack.of(this).getLogicalId(node.defaultChild as never);
      acknowledge(
        this.machine,
        `AwsSolutions-IAM5[Resource::<${logicalId}.Arn>:*]`,
        'The versions of the one function that the task runs.',
      );
    }
  }
}

const withoutComputedTimeouts = (definition: string): string =>
  JSON.stringify(
    JSON.parse(definition, (name, value: unknown) => (name === 'TimeoutSeconds' && typeof value === 'string' ? undefined : value)),
    undefined,
    2,
  );
