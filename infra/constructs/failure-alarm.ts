/** An alarm that says whom it hurts and where to read what to do. */
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';

/** Where alarms go and where their runbook is. */
export interface Watch {
  readonly topic: ITopic;
  readonly runbookUrl: string;
}

export interface FailureAlarmProps {
  readonly watch: Watch;
  readonly metric: IMetric;
  /** A sentence about people: what happens to whom while this lasts. */
  readonly consequence: string;
  /** The heading in `docs/runbook.md`, as its anchor. */
  readonly page: string;
  readonly threshold?: number;
  readonly evaluationPeriods?: number;
  /** `below`: it is the absence of something that is wrong, and no data counts as absence. */
  readonly alarmsWhen?: 'at-or-above' | 'below';
}

/** Tells the watch when a metric shows that somebody is not helped, and again when it is over. */
export class FailureAlarm extends Construct {
  readonly alarm: Alarm;

  constructor(
    scope: Construct,
    id: string,
    { watch, metric, consequence, page, threshold = 1, evaluationPeriods = 1, alarmsWhen = 'at-or-above' }: FailureAlarmProps,
  ) {
    super(scope, id);
    const absence = alarmsWhen === 'below';
    this.alarm = new Alarm(this, 'Alarm', {
      metric,
      threshold,
      evaluationPeriods,
      comparisonOperator: absence ? ComparisonOperator.LESS_THAN_THRESHOLD : ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: absence ? TreatMissingData.BREACHING : TreatMissingData.NOT_BREACHING,
      alarmDescription: `${consequence} What to do: ${watch.runbookUrl}#${page}`,
    });
    this.alarm.addAlarmAction(new SnsAction(watch.topic));
    this.alarm.addOkAction(new SnsAction(watch.topic));
  }
}
