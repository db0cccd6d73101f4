/** Hands changed items of some types from the table's stream to a function, in order, and lets nobody wait unseen behind an item that cannot be handled. */
import { Duration } from 'aws-cdk-lib';
import type { Table } from 'aws-cdk-lib/aws-dynamodb';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { EventSourceMapping, FilterCriteria, FilterRule, type Function as LambdaFunction, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import { Construct } from 'constructs';
import type { Followed } from '../../schemas/table.ts';
import { acknowledge } from '../acknowledge.ts';
import { DeadLetters } from './dead-letters.ts';
import { FailureAlarm, type Watch } from './failure-alarm.ts';

export interface StreamFeedProps {
  readonly table: Table;
  readonly target: LambdaFunction;
  /** The items that are handed on; the others cost nothing. */
  readonly followed: readonly Followed[];
  readonly watch: Watch;
  readonly whenItStops: string;
}

export class StreamFeed extends Construct {
  readonly deadLetters: DeadLetters;

  constructor(scope: Construct, id: string, { table, target, followed, watch, whenItStops }: StreamFeedProps) {
    super(scope, id);
    const streamArn = table.tableStreamArn;
    if (streamArn === undefined) throw new Error('the table has no stream');
    this.deadLetters = new DeadLetters(this, 'DeadLetters', { watch, consequence: whenItStops, page: 'changes-given-up' });
    target.addToRolePolicy(
      new PolicyStatement({
        actions: ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'],
        resources: [streamArn],
      }),
    );
    // The list of streams is the one reading of a stream that IAM cannot limit to it.
    target.addToRolePolicy(new PolicyStatement({ actions: ['dynamodb:ListStreams'], resources: ['*'] }));
    new EventSourceMapping(this, 'Mapping', {
      target,
      eventSourceArn: streamArn,
      startingPosition: StartingPosition.TRIM_HORIZON,
      filters: followed.map(({ types, kinds, forms }) =>
        FilterCriteria.filter({
          dynamodb: {
            NewImage: {
              type: { S: FilterRule.or(...types) },
              ...(kinds && { kind: { S: FilterRule.or(...kinds) } }),
              ...(forms && { form: { S: FilterRule.or(...forms) } }),
            },
          },
        }),
      ),
      batchSize: 100,
      bisectBatchOnError: true,
      reportBatchItemFailures: true,
      // With Lambda's back-off this is hours of trying; an item that still fails then goes aside, and the others go on.
      retryAttempts: 60,
      maxRecordAge: Duration.hours(12),
      onFailure: new SqsDlq(this.deadLetters.queue),
    });
    if (target.role) {
      acknowledge(
        target.role,
        'AwsSolutions-IAM5[Resource::*]',
        'dynamodb:ListStreams knows no resource; all else is limited to its table and machine.',
      );
    }
    new FailureAlarm(this, 'Late', {
      watch,
      metric: target.metric('IteratorAge', { statistic: 'Maximum', period: Duration.minutes(5) }),
      threshold: Duration.minutes(15).toMilliseconds(),
      evaluationPeriods: 2,
      consequence: whenItStops,
      page: 'changes-are-late',
    });
  }
}
