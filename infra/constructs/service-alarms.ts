/** The alarms that belong to no single part: people who cannot send or open anything, mail that does not arrive, work that is held up. */
import { Duration } from 'aws-cdk-lib';
import { Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { Construct } from 'constructs';
import { api } from '../../schemas/api.ts';
import type { DataStack } from '../stacks/data.ts';
import { FailureAlarm, type Watch } from './failure-alarm.ts';
import type { Gateway } from './gateway.ts';

export interface ServiceAlarmsProps {
  readonly watch: Watch;
  readonly gateway: Gateway;
  readonly data: DataStack;
}

export class ServiceAlarms extends Construct {
  constructor(scope: Construct, id: string, { watch, gateway, data }: ServiceAlarmsProps) {
    super(scope, id);
    new FailureAlarm(this, 'SubmitFails', {
      watch,
      metric: gateway.faults(api['submissions/submit']),
      consequence: 'A volunteer sends a form and it is not stored; they have to send it again.',
      page: 'forms-are-not-stored',
    });
    new FailureAlarm(this, 'SiteFails', {
      watch,
      metric: gateway.faults(),
      threshold: 5,
      consequence: 'Volunteers see an error where a client, a form or a list should be.',
      page: 'the-site-answers-with-errors',
    });
    // AWS reviews an account at 5% bounces or 0.1% complaints and may stop its mail at 10% and 0.5%.
    new FailureAlarm(this, 'MailBounces', {
      watch,
      metric: reputation('Reputation.BounceRate'),
      threshold: 0.04,
      consequence: 'Reminders do not reach the people they are for, and soon none may be sent at all.',
      page: 'mail-bounces',
    });
    new FailureAlarm(this, 'MailComplaints', {
      watch,
      metric: reputation('Reputation.ComplaintRate'),
      threshold: 0.0008,
      consequence: 'People mark our reminders as unwanted, and soon none may be sent at all.',
      page: 'mail-bounces',
    });
    new FailureAlarm(this, 'FunctionsHeldUp', {
      watch,
      // Without dimensions it is the sum over all functions of the account in the region, which share one limit.
      metric: new Metric({ namespace: 'AWS/Lambda', metricName: 'Throttles', statistic: 'Sum', period: Duration.minutes(5) }),
      threshold: 5,
      consequence: 'People wait or are turned away, because too much runs at once.',
      page: 'requests-are-held-up',
    });
    for (const metricName of ['ReadThrottleEvents', 'WriteThrottleEvents']) {
      new FailureAlarm(this, `Table${metricName}`, {
        watch,
        metric: new Metric({
          namespace: 'AWS/DynamoDB',
          metricName,
          dimensionsMap: { TableName: data.records.table.tableName },
          statistic: 'Sum',
          period: Duration.minutes(5),
        }),
        threshold: 10,
        consequence: 'Forms and lists wait or fail, because the table takes no more at once.',
        page: 'requests-are-held-up',
      });
    }
  }
}

const reputation = (metricName: string): Metric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: Duration.hours(1) });
