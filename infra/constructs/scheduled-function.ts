/** A function that runs at fixed times in the office's time zone, with an alarm for the day on which it did not. */
import { Duration, Stack, TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import { Construct } from 'constructs';
import type { ScheduleRow } from '../../schemas/schedules.ts';
import { acknowledge } from '../acknowledge.ts';
import { DeadLetters } from './dead-letters.ts';
import { FailureAlarm, type Watch } from './failure-alarm.ts';

export interface ScheduledFunctionProps extends ScheduleRow {
  readonly target: IFunction;
  readonly watch: Watch;
}

/** The longest that CloudWatch looks back for an alarm. */
const longestLook = Duration.days(7).toHours();

export class ScheduledFunction extends Construct {
  constructor(scope: Construct, id: string, { name, at, everyHours, whenItDoesNotRun, target, watch }: ScheduledFunctionProps) {
    super(scope, id);
    // Two hours of grace: for the retries, and for the night on which the clock goes back.
    const hours = everyHours + 2;
    if (hours > longestLook) {
      throw new Error(
        `No alarm can watch a schedule that runs every ${everyHours} hours; run it at least every five days and let it find nothing to do.`,
      );
    }
    const { queue } = new DeadLetters(this, 'DeadLetters', { watch, consequence: whenItDoesNotRun, page: 'a-schedule-did-not-run' });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('scheduler.amazonaws.com'), description: whenItDoesNotRun });
    const functionId = target.node.defaultChild && Stack.of(this).getLogicalId(target.node.defaultChild as never);
    acknowledge(role, `AwsSolutions-IAM5[Resource::<${functionId}.Arn>:*]`, 'The versions of the one function that the schedule runs.');
    new Schedule(this, 'Schedule', {
      scheduleName: `wegwijs-${name}`,
      schedule: ScheduleExpression.cron({ ...at, timeZone: TimeZone.of('Europe/Amsterdam') }),
      target: new LambdaInvoke(target, { role, deadLetterQueue: queue, retryAttempts: 24, maxEventAge: Duration.hours(2) }),
      description: whenItDoesNotRun,
    });
    new FailureAlarm(this, 'DidNotRun', {
      watch,
      metric: target.metricInvocations({ period: Duration.hours(1) }),
      evaluationPeriods: hours,
      alarmsWhen: 'below',
      consequence: whenItDoesNotRun,
      page: 'a-schedule-did-not-run',
    });
    // The function was called and failed. Lambda tries an event three times and then drops it.
    new FailureAlarm(this, 'Failed', {
      watch,
      metric: target.metricErrors({ period: Duration.hours(1) }),
      threshold: 3,
      consequence: whenItDoesNotRun,
      page: 'a-schedule-did-not-run',
    });
  }
}
