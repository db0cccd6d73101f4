/**
 * Hands what SES tells about mail that did not arrive to a function. Each event waits in a queue until it was handled: SES and the topic tell once,
 * and nobody would be told instead if the table were out at that moment.
 */
import { Duration } from 'aws-cdk-lib';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { Topic } from 'aws-cdk-lib/aws-sns';
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { FailureAlarm, type Watch } from './failure-alarm.ts';

export interface UndeliveredFeedProps {
  readonly undelivered: Topic;
  readonly target: LambdaFunction;
  /** Seconds that the function may run. */
  readonly timeout: Duration;
  readonly watch: Watch;
}

export class UndeliveredFeed extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { undelivered, target, timeout, watch }: UndeliveredFeedProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
      // AWS asks for six times what the function may take.
      visibilityTimeout: Duration.seconds(timeout.toSeconds() * 6),
    });
    acknowledge(
      this.queue,
      'AwsSolutions-SQS3',
      'An event holds the address of a person. It stays here until it is handled, under an alarm; a second queue would only keep the address longer.',
    );
    undelivered.addSubscription(new SqsSubscription(this.queue, { rawMessageDelivery: true }));
    target.addEventSource(new SqsEventSource(this.queue, { batchSize: 10, reportBatchItemFailures: true }));
    new FailureAlarm(this, 'Late', {
      watch,
      metric: this.queue.metricApproximateAgeOfOldestMessage({ statistic: 'Maximum', period: Duration.minutes(5) }),
      threshold: Duration.minutes(30).toSeconds(),
      consequence: 'Somebody did not get the reminder that was sent to them, and the next one is not told.',
      page: 'mail-bounces',
    });
  }
}
