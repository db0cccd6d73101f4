/** Where work goes that was tried as often as it may be, with an alarm: nothing in it is done by itself any more. */
import { Duration } from 'aws-cdk-lib';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { FailureAlarm, type Watch } from './failure-alarm.ts';

export interface DeadLettersProps {
  readonly watch: Watch;
  readonly consequence: string;
  readonly page: string;
}

export class DeadLetters extends Construct {
  readonly queue: Queue;

  constructor(scope: Construct, id: string, { watch, consequence, page }: DeadLettersProps) {
    super(scope, id);
    this.queue = new Queue(this, 'Queue', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    });
    acknowledge(this.queue, 'AwsSolutions-SQS3', 'It is itself the dead-letter queue, and an alarm stands on it.');
    new FailureAlarm(this, 'Filled', {
      watch,
      metric: this.queue.metricApproximateNumberOfMessagesVisible({ statistic: 'Maximum', period: Duration.minutes(5) }),
      consequence,
      page,
    });
  }
}
